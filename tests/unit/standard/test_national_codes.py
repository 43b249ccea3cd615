"""National code lists: complete where the standard is short, unique, in both languages."""

from __future__ import annotations

import re

import pytest

from auditlake.home import standard_dir
from auditlake.standard.reference import codes, read_rows


@pytest.mark.parametrize(
    ("name", "count", "form"),
    [
        ("sex", 4, r"\d"),
        ("marital", 8, r"\d\d"),
        ("health", 22, r"\d\d"),
        ("personal_status", 13, r"\d\d"),
        ("ethnic", 58, r"\d\d"),
        ("econ_type", 34, r"\d{3}"),
        ("industry", 20 + 97, r"[A-T]|\d\d"),
    ],
)
def test_size_and_form(name: str, count: int, form: str) -> None:
    rows = read_rows(standard_dir() / "codes" / f"{name}.csv")
    assert len(rows) == len(codes(name)) == count
    for row in rows:
        assert re.fullmatch(form, row["code"]) and re.search("[一-鿿]", row["name_zh"]) and row["name_en"], row


def test_known_values() -> None:
    assert codes("sex")["1"][0] == "男" and codes("sex")["9"][0] == "未说明"
    assert codes("marital")["40"][0] == "离婚" and codes("econ_type")["175"][0] == "个体经营"
    assert codes("ethnic")["01"][0] == "汉族" and codes("ethnic")["56"][0] == "基诺族"
    assert set(codes("ethnic")) == {f"{n:02}" for n in range(1, 57)} | {"97", "98"}
    assert codes("industry")["94"][0] == "社会保障"


@pytest.mark.parametrize("name", ["industry", "econ_type"])
def test_parents_are_in_the_list(name: str) -> None:
    for row in read_rows(standard_dir() / "codes" / f"{name}.csv"):
        assert row["parent"] == "" or row["parent"] in codes(name), row
    assert {r["parent"] for r in read_rows(standard_dir() / "codes" / "industry.csv")} == {"", *"ABCDEFGHIJKLMNOPQRST"}
