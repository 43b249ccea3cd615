"""Citizen ids, residents' permits, credit codes and divisions that other libraries refuse: at the door, in Python, in SQL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb
import polars as pl
import pytest

from auditlake.identity import check_character, id18, is_citizen_id, person_key
from auditlake.settings import get_settings
from auditlake.standardise.functions import create_functions, set_key
from pandera_schemas import checks

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def _number(body: str) -> str:
    """An 18-character number by the rule as the law prints it, not by our function."""
    return body + "10X98765432"[sum(w * int(c) for w, c in zip(_WEIGHTS, body, strict=True)) % 11]


def _with_x(prefix: str) -> str:
    return next(n for n in (_number(f"{prefix}19700101{i:03}") for i in range(1, 999)) if n.endswith("X"))


#: new districts, a city of the corps, abolished districts, permits of Hong Kong, Macao and Taiwan residents
PLACES = ("330113", "330114", "659012", "330103", "110103", "429004", "810000", "820000", "830000")
NUMBERS = [_number(f"{place}19850615012") for place in PLACES] + [_with_x(place) for place in PLACES]
OLD = ["330103650228123", "110105491231002", "429004720229001"]  # 15 digits, the last on 29 February
WRONG = [NUMBERS[0][:17] + ("1" if NUMBERS[0][17] != "1" else "2"), _number("33011319850230012"), "33011319850615012",
         "810000198506150", "83000019850615012Y", "330103650229123"]  # fmt: skip
CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def _credit(body: str) -> str:
    weights = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    return body + CREDIT[(31 - sum(w * CREDIT.index(c) for w, c in zip(weights, body, strict=True)) % 31) % 31]


CODES = [_credit(f"{kind}{place}MA27X0001") for kind in ("A1", "N2", "Y1", "91", "5G") for place in PLACES[:3]]


@pytest.fixture
def connection(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "a national key")
    get_settings.cache_clear()
    with duckdb.connect() as made:
        create_functions(made)
        set_key(made)
        yield made
    get_settings.cache_clear()


def _door(check: Any, cells: list[str]) -> list[str]:
    """Cells that pass a check of the door."""
    frame = pl.DataFrame({"cell": cells})
    return frame.filter(check.passes(pl.col("cell")))["cell"].to_list()


def test_the_numbers_are_what_they_claim() -> None:
    assert len(NUMBERS) == 18 and sum(n.endswith("X") for n in NUMBERS) >= 9
    assert all(n[17] == check_character(n[:17]) for n in NUMBERS)


def test_ids_of_new_and_abolished_places_and_permits_are_accepted_everywhere() -> None:
    good = [*NUMBERS, *(n.lower() for n in NUMBERS), *OLD[:2]]
    assert _door(checks.citizen_id(), good) == good
    assert all(is_citizen_id(n) for n in good)
    assert _door(checks.citizen_id(), WRONG) == []
    assert not any(is_citizen_id(n) for n in WRONG)


def test_fifteen_digits_on_a_leap_day() -> None:
    assert id18(OLD[2]) == _number("42900419720229001") and is_citizen_id(OLD[2])
    assert _door(checks.citizen_id(), OLD) == OLD


def test_sql_normalises_and_keys_them_alike(connection: Any) -> None:
    texts = [*NUMBERS, *(f" {n.lower()} " for n in NUMBERS), *OLD, *WRONG]
    rows = connection.execute(
        "SELECT t, id18(t), person_key(t) FROM (SELECT UNNEST(CAST(? AS VARCHAR[])) AS t)", [texts]
    ).fetchall()
    assert {t: (a, b) for t, a, b in rows} == {t: (id18(t), person_key(t)) for t in texts}
    found = {text: (number, key) for text, number, key in rows}
    for number in NUMBERS:
        assert found[number] == found[f" {number.lower()} "] and found[number][0] == number
    for old in OLD:
        widened = _number(f"{old[:6]}19{old[6:]}")
        assert found[old] == (widened, person_key(widened))
    assert len({key for _, key in found.values()}) == len(NUMBERS) + len(OLD) + len(WRONG)


def test_credit_codes_that_begin_with_a_letter() -> None:
    assert {code[0] for code in CODES} == {"A", "N", "Y", "9", "5"}
    assert _door(checks.credit_code(), [*CODES, *(c.lower() for c in CODES), "91110000600037341L"]) == [
        *CODES, *(c.lower() for c in CODES), "91110000600037341L",
    ]  # fmt: skip
    wrong = [c[:17] + ("0" if c[17] != "0" else "1") for c in CODES]
    assert _door(checks.credit_code(), [*wrong, "I1" + CODES[0][2:], "A1ABCDEF" + CODES[0][8:]]) == []


def test_divisions_of_every_kind() -> None:
    good = [*PLACES, "", "110101", "710000", "810001", "330100", "441900", "139001"]
    assert _door(checks.division(), [*good, "339999", "999999", "840000", "33010", "3301O6"]) == good
