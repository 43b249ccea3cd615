"""The tree of divisions: whole, without circles, and an old code still leads to where its territory is."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlake.home import standard_dir
from auditlake.standard.reference import ancestors, chains, division_at, divisions, read_rows

NOW = date(2026, 7, 1)
BEYOND = {"710000", "810000", "820000", "830000"}
CODES = sorted(divisions())


def test_the_tree_has_the_size_of_its_source() -> None:
    used = Counter(d.level for d in divisions().values() if d.valid_to is None and d.code not in BEYOND)
    # three of the 2,978 county rows of the source (Dongguan, Zhongshan, Danzhou) are the city itself, by the same code
    assert used == {"nation": 1, "province": 31, "city": 342, "county": 2978 - 3}
    assert all(divisions()[code].level == "city" for code in ("441900", "442000", "460400"))


def test_every_parent_and_successor_is_there_and_of_the_right_level() -> None:
    above = {"county": {"city", "province"}, "city": {"province"}, "province": {"nation"}}
    for d in divisions().values():
        assert d.name_zh and d.name_en and len(d.code) == 6, d
        if d.code != "000000":
            assert divisions()[d.parent].level in above[d.level], d
        if d.successor:
            # who follows begins no earlier than the day after, and an end without a day is none
            assert d.valid_to is not None and d.successor != d.code, d
            follows = divisions()[d.successor]
            assert follows.valid_to is None or follows.valid_to > d.valid_to, d
        assert ancestors(d.code)[-1] == "000000"
        assert len(set(ancestors(d.code))) == len(ancestors(d.code)), d


def test_counties_directly_under_a_province_and_the_corps_cities() -> None:
    assert ancestors("429004") == ["429004", "429000", "420000", "000000"]
    assert ancestors("659012", NOW) == ["659012", "659000", "650000", "000000"]
    assert ancestors("620201") == ["620201", "620200", "620000", "000000"]


@pytest.mark.parametrize("code", ["330113", "330114"])
def test_new_districts_of_hangzhou(code: str) -> None:
    assert divisions()[code].valid_from == date(2021, 4, 9)
    assert ancestors(code, NOW) == [code, "330100", "330000", "000000"]


@pytest.mark.parametrize(
    ("old", "last", "new"),
    [
        ("330103", date(2021, 4, 8), "330105"),
        ("330104", date(2021, 4, 8), "330102"),
        ("110103", date(2010, 6, 27), "110101"),
        ("310119", date(2009, 4, 23), "310115"),
        ("320107", date(2013, 2, 7), "320106"),
        ("330183", date(2014, 12, 12), "330111"),
        ("440102", date(2005, 4, 27), "440104"),
        ("120109", date(2009, 10, 20), "120116"),
    ],
)
def test_an_abolished_code_means_its_successor_from_the_day_after(old: str, last: date, new: str) -> None:
    assert divisions()[old].valid_to == last
    assert division_at(old, last).code == old
    assert division_at(old, last + timedelta(days=1)).code == new
    assert ancestors(old, last) == [old, *ancestors(divisions()[old].parent, last)]
    assert ancestors(old, last + timedelta(days=1)) == [old, *ancestors(new, last + timedelta(days=1))]


def test_a_county_whose_city_went_too() -> None:
    """Laiwu became part of Jinan; Wuwei of Chaohu came to Wuhu and was made a city later."""
    assert ancestors("371202", date(2018, 12, 25)) == ["371202", "371200", "370000", "000000"]
    assert ancestors("371202", date(2018, 12, 26)) == ["371202", "370116", "370100", "370000", "000000"]
    assert [division_at("341422", day).code for day in (date(2011, 1, 1), date(2015, 1, 1), NOW)] == [
        "341422", "340225", "340281",
    ]  # fmt: skip


def test_without_a_day_the_chain_is_todays() -> None:
    assert ancestors("330103") == ancestors("330103", NOW)
    with pytest.raises(KeyError, match="999999"):
        division_at("999999", NOW)


@settings(max_examples=300)
@given(st.sampled_from(CODES), st.dates(date(1990, 1, 1), date(2030, 12, 31)))
def test_the_table_of_chains_is_the_function(code: str, day: date) -> None:
    found = [chain for known, first, last, chain in _pieces(code) if first <= day <= last]
    assert [list(chain) for chain in found] == [ancestors(code, day)]
    assert division_at(code, day).code in ancestors(code, day)


def _pieces(code: str) -> list[tuple[str, date, date, tuple[str, ...]]]:
    if not _BY_CODE:
        for piece in chains():
            _BY_CODE.setdefault(piece[0], []).append(piece)
    return _BY_CODE[code]


_BY_CODE: dict[str, list[tuple[str, date, date, tuple[str, ...]]]] = {}


def test_every_row_says_where_it_is_from_and_whether_that_was_checked() -> None:
    rows = read_rows(standard_dir() / "divisions.csv")
    assert {r["basis_status"] for r in rows} == {"confirmed", "to verify"}
    assert all(r["basis"] for r in rows)
    assert sum(r["basis"] == "change" and r["basis_status"] == "confirmed" for r in rows) >= 60
    assert [r["code"] for r in rows] == sorted({r["code"] for r in rows})
