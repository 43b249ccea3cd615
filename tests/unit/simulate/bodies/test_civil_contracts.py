"""Every civil affairs body keeps its contracts: rows, types, keys, codes, references and row rules."""

from __future__ import annotations

import polars as pl
import pytest

from auditlake.simulate.bodies.scope import UNKNOWN
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from tests.unit.simulate.bodies.civil import (
    DIALECT,
    broken_rules,
    check_contract,
    dangling,
    extract,
    owed,
    staging_sql,
    unknown_codes,
)

ORGS = ["440106-ca", "440106-dpf", "440106-va", "440100-em"]
#: the tables of each body that refer to others of the same delivery, and how many references there are at least
REFERENCES = {"440106-ca": 60, "440106-dpf": 0, "440106-va": 0, "440100-em": 0}


def test_together_they_fill_the_dialect() -> None:
    made = set().union(*(extract(org) for org in ORGS))
    assert made == {table.standard_table for table in load_dialect(DIALECT).tables.values()}


@pytest.mark.parametrize("org", ORGS)
def test_they_make_what_they_owe(org: str) -> None:
    assert set(extract(org)) == owed(org)


@pytest.mark.parametrize("people", [120, 900])
@pytest.mark.parametrize("org", ORGS)
def test_contracts_hold_in_small_and_larger_places(org: str, people: int) -> None:
    for name, frame in extract(org, people).items():
        check_contract(load_tables()[name], frame)


@pytest.mark.parametrize("people", [120, 900])
@pytest.mark.parametrize("org", ORGS)
def test_codes_are_known_but_for_the_planted_one(org: str, people: int) -> None:
    planted = [("temp_assistance", "reason", UNKNOWN)] if org == "440106-ca" else []
    assert unknown_codes(extract(org, people)) == planted


@pytest.mark.parametrize("people", [120, 900])
@pytest.mark.parametrize("org", ORGS)
def test_references_resolve_and_no_row_breaks_a_rule(org: str, people: int) -> None:
    frames = extract(org, people)
    resolved, broken = dangling(frames)
    assert broken == []
    assert resolved >= REFERENCES[org]
    assert broken_rules(frames) == {}


@pytest.mark.parametrize("org", ORGS)
def test_the_same_seed_makes_the_same_rows(org: str) -> None:
    again = extract.__wrapped__(org)
    assert all(frame.equals(again[name]) for name, frame in extract(org).items())


def test_certificate_numbers_name_the_holder_below_and_nobody_above() -> None:
    rows = extract("440106-dpf")["disability_cert"]
    printed = rows.select(pl.concat_str("person_key", "category", "level")).to_series()
    assert rows["cert_no"].equals(printed, check_names=False) and (rows["cert_no"].str.len_chars() == 20).all()
    source = load_dialect(DIALECT).tables["CJRZ"]
    assert source.column("CJRZH").classification == "identifying"
    # the key travels upward, so the standard holds it under the pseudonym
    assert "cert_no" in load_dialect("standard").tables["disability_cert"].column_names
    assert "person_key(substr(CJRZH, 1, 18))" in staging_sql("disability_cert")
