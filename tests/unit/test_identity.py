from __future__ import annotations

import pytest

from auditlake.identity import check_character, id18, is_citizen_id, person_key
from auditlake.settings import get_settings


@pytest.fixture(autouse=True)
def national_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "a national key")
    get_settings.cache_clear()


@pytest.mark.parametrize("number", ["11010519491231002X", "360426199101010071", "11010519491231002x"])
def test_valid_numbers(number: str) -> None:
    assert is_citizen_id(number)


@pytest.mark.parametrize(
    "number",
    [
        "110105194912310021",
        "110105194902310025",
        "11010519491231002",
        "",
        "１１０１０５１９４９１２３１００２X",
        "330113202106010013",
    ],
)
def test_wrong_numbers(number: str) -> None:
    assert not is_citizen_id(number)


def test_a_new_division_and_hong_kong_residents_are_valid() -> None:
    for body in ("33011320210601001", "81000019900101001"):
        assert is_citizen_id(body + check_character(body))


def test_fifteen_digits_are_widened() -> None:
    assert id18(" 110105491231002 ") == "11010519491231002X"
    assert person_key("110105491231002") == person_key("11010519491231002x")


def test_blank_gives_no_key_and_keys_differ_by_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    assert person_key("  ") is None
    before = person_key("11010519491231002X")
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "another key")
    get_settings.cache_clear()
    assert before is not None and len(before) == 32
    assert person_key("11010519491231002X") != before


def test_without_a_secret_no_pseudonym_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AUDITLAKE_PERSON_KEY_SECRET")
    get_settings.cache_clear()
    with pytest.raises(RuntimeError, match="AUDITLAKE_PERSON_KEY_SECRET"):
        person_key("11010519491231002X")
