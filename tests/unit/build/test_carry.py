"""A table is carried over exactly when everything its staging reads is the same."""

from __future__ import annotations

from typing import Any

from auditlake.build.carry import reads, table_inputs
from auditlake.build.inputs import newest_states


def entry(submission: str, dialect: str, tables: dict[str, list[str]]) -> dict[str, Any]:
    org, period = submission.split(".")[:2]
    return {"submission": submission, "org": org, "division": org[:6], "period": period, "revision": 1, "dialect": dialect,
            "tables": tables}  # fmt: skip


def changed(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> set[str]:
    old, new = table_inputs(before, before), table_inputs(after, after)
    return {table for table in new if old.get(table) != new[table]}


def test_staging_reads_its_helpers_too() -> None:
    assert reads("lb101_3", "benefit_payment") == {"AC83", "AC01"}
    assert reads("fund_books", "gl_balance") == {"科目余额", "会计科目"}
    assert reads("external", "ext_death") == {"SWRY"}


def test_new_payments_change_payments_only_new_persons_change_all_that_names_persons() -> None:
    agency = {"AC01": ["p1"], "AC83": ["b1"], "AC20": ["d1"]}
    before = [entry("330106-si.2026-07.period.r1", "lb101_3", agency)]
    payments = [entry("330106-si.2026-07.period.r1", "lb101_3", agency | {"AC83": ["b2"]})]
    persons = [entry("330106-si.2026-07.period.r1", "lb101_3", agency | {"AC01": ["p2"]})]
    assert changed(before, before) == set()
    assert changed(before, payments) == {"benefit_payment"}
    assert changed(before, persons) == {"person", "benefit_payment", "enrolment_detail"}


def test_another_org_changes_the_tables_it_brings() -> None:
    before = [entry("330106-fin.2026-07.period.r1", "fund_books", {"科目余额": ["g1"], "银行账户": ["k1"]})]
    after = [*before, entry("330110-fin.2026-07.period.r1", "fund_books", {"科目余额": ["g2"]})]
    assert changed(before, after) == {"gl_balance"}


def test_the_newest_state_of_a_table_stays_while_later_months_bring_others() -> None:
    quarter = entry("330000-ps.2026-06.period.r1", "external", {"SWRY": ["s6"], "XYJR": ["x6"]})
    month = entry("330000-ps.2026-07.period.r1", "external", {"SWRY": ["s7"]})
    found = newest_states([quarter, month])
    assert {e["submission"]: e["tables"] for e in found} == {
        "330000-ps.2026-06.period.r1": {"XYJR": ["x6"]},
        "330000-ps.2026-07.period.r1": {"SWRY": ["s7"]},
    }
