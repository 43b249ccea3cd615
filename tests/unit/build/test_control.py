"""Control tables say what was owed, what came and when."""

from __future__ import annotations

from typing import Any

import polars as pl

from auditlake.build.control import catalogue, due_at, frame, level_of, packages, tables
from auditlake.build.inputs import Inputs
from auditlake.standard.contracts import load_tables


def _entry(**changes: Any) -> dict[str, Any]:
    return {
        "submission": "330106-si.2026-07.period.r1", "org": "330106-si", "period": "2026-07", "kind": "period",
        "revision": 1, "received_at": "2026-08-13T10:00:00+08:00", "manifest_sha256": "a" * 64,
        "counts": [{"standard_table": "due", "rows_declared": 10, "rows_loaded": 9, "rows_rejected": 1,
                    "sha256": "b" * 64, "control_column": "AAE020", "control_declared": "100.00",
                    "control_loaded": "90.50"}],
    } | changes  # fmt: skip


INPUTS = Inputs(
    hub="330000", period="2026-07", as_of="2026-08-13T10:00:00+08:00", events=[_entry()], states=[],
    besides=[_entry(submission="r-1", org="330110-fin", outcome="refused", counts=[])],
)  # fmt: skip


def test_every_org_owes_what_its_dialect_can_supply() -> None:
    rows = list(catalogue("330000"))
    county = {r["table_name"] for r in rows if r["owner_org"] == "330127-si"}
    third = {r["table_name"] for r in rows if r["owner_org"] == "330106-si"}
    assert third - county == {"life_certification"}  # the older county system has no such table
    assert {r["owner_org"] for r in rows} >= {"330000-ps", "330100-fin", "330203-si"}
    assert not [r for r in rows if r["owner_org"].startswith("44")]


def test_packages_carry_due_and_receipt_times() -> None:
    made = frame(load_tables()["submission_package"], packages(INPUTS)).to_dicts()
    accepted = next(r for r in made if r["from_org"] == "330106-si")
    assert (accepted["period"], accepted["status"], accepted["to_org"]) == (202607, "accepted", "330000-audit")
    assert accepted["received_at"] > accepted["due_at"]
    assert [r["status"] for r in made if r["from_org"] == "330110-fin"] == ["refused"]


def test_tables_carry_counts_and_control_totals_as_decimals() -> None:
    made = frame(load_tables()["submission_table"], tables(INPUTS))
    assert made.height == 1 and made.schema["control_total_declared"] == pl.Decimal(18, 6)
    row = made.to_dicts()[0]
    assert (row["rows_declared"], row["rows_loaded"], row["rejected_rows"]) == (10, 9, 1)
    assert str(row["control_total_loaded"]).startswith("90.5")


def test_due_dates_count_working_days_and_levels_follow_the_code() -> None:
    assert due_at("si", "2026-07").isoformat() == "2026-08-12T23:59:59"
    assert [level_of(c) for c in ("000000", "330000", "330100", "330106")] == ["nation", "province", "city", "county"]


def test_the_same_inputs_give_the_same_build_and_any_change_another() -> None:
    same = Inputs(**INPUTS.__dict__)
    assert same.build == INPUTS.build and INPUTS.build.startswith("b-330000-2026-07-")
    for change in ({"history": {"2026-06": "b"}}, {"code": {"checks": "x"}}, {"events": [_entry(revision=2)]}):
        assert Inputs(**{**INPUTS.__dict__, **change}).build != INPUTS.build
