"""How texts are cut into words for the search."""

from __future__ import annotations

import pytest

from auditlake.site.search import SearchBoth, pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("死亡", ["死", "亡", "死亡"]),
        ("失业保险金", ["失", "业", "保", "险", "金", "失业", "业保", "保险", "险金"]),
        ("ext_death表", ["ext_death", "ext", "death", "表"]),
        ("330113 AAC002", ["n330113", "AAC002"]),
        ("Deaths（民政）", ["Deaths", "民", "政", "民政"]),
    ],
)
def test_pieces(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_english_is_stemmed_and_numbers_stay_words() -> None:
    language = SearchBoth({})
    assert language.stem("Deaths") == language.stem("death") == "death"
    assert language.word_filter(language.stem(pieces("110")[0]))
    assert language.word_filter("死亡")
