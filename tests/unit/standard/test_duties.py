"""What is owed by the quarter falls due with the quarter's last month, since the period the duty began."""

from __future__ import annotations

import pytest

from auditlake.standard.duties import (
    EVENT,
    EVERY,
    Obligation,
    answer_workdays,
    data_duties,
    obligations,
    owed_standard_tables,
    owed_tables,
    owing,
)
from auditlake.standard.reference import codes, org_kinds, orgs


def duty(frequency: str, since: str = "") -> Obligation:
    return Obligation("mi", "medical_visit", "data", "audit", frequency, 8, True, since)


@pytest.mark.parametrize(("frequency", "months"), [("month", 12), ("quarter", 4), ("halfyear", 2), ("year", 1)])
def test_falls_due(frequency: str, months: int) -> None:
    due = [month for month in range(1, 13) if duty(frequency).falls_due(f"2026-{month:02d}")]
    assert len(due) == months and due[-1] == 12
    assert duty(frequency).falls_due("2026Q4") and not duty(frequency, "2027-01").falls_due("2026-12")
    assert duty(frequency, "2026-12").falls_due("2026-12")


def test_every_obligation_has_a_known_frequency() -> None:
    assert {o.frequency for o in obligations()} <= EVERY.keys() | {EVENT} == codes("frequency").keys()
    assert {o.artefact for o in obligations()} == codes("artefact").keys()
    assert not any(duty(EVENT).falls_due(f"2026-{month:02d}") for month in range(1, 13))


def test_what_is_owed_beside_data() -> None:
    assert answer_workdays("si") == 10 and answer_workdays("market") is None
    reports = [o for o in obligations() if (o.org_kind, o.artefact) == ("sic", "report")]
    assert [(o.frequency, o.due_workdays, o.copies) for o in reports] == [("event", 5, ("ab", "disc"))]
    assert all(o.copies == () or set(o.copies) <= org_kinds().keys() for o in obligations())
    assert all(o.table for o in obligations() if o.artefact == "data")


def test_kinds_have_roles_and_grants() -> None:
    assert orgs()["330106-si"].roles == {"submit", "answer"} and orgs()["330106-si"].grants == {"own", "identity"}
    assert "audit" in orgs()["330000-audit"].roles and "identity" not in orgs()["330000-audit"].grants
    for kind in org_kinds().values():
        assert kind.roles <= codes("org_role").keys() and kind.grants <= codes("grant").keys() and kind.roles


def test_an_org_owes_what_its_dialect_can_supply() -> None:
    agency = orgs()["330106-si"]
    assert {t.name for t in owed_tables(agency, "2026-07")} >= {"AC01", "AC83", "JC20"}
    assert all(source.standard_table == owed.table for owed, source in data_duties(agency))
    register = {t.standard_table for t in owed_tables(orgs()["330000-va"], "2026-07")}
    assert register == {"ext_military"}


def test_who_owes_only_by_the_quarter_is_not_missed_in_between() -> None:
    monthly, quarterly = set(owing("440000", "2026-07")), set(owing("440000", "2026-09"))
    assert "440106-si" in monthly and monthly < quarterly and "440100-mi" in quarterly
    extra = quarterly - monthly
    assert extra and all(not owed_tables(orgs()[org], "2026-08") for org in extra)


def test_a_hub_owes_upward_what_it_is_owed() -> None:
    for hub in ("330000", "440000"):
        for period in ("2026-08", "2026-09"):
            upward = {t.name for t in owed_tables(orgs()[f"{hub}-audit"], period)}
            assert upward == set(owed_standard_tables(hub, period)) and "due" in upward
    assert "medical_item" in owed_standard_tables("440000", "2026-09")
    assert not {"medical_item"} & {
        *owed_standard_tables("440000", "2026-08"),
        *owed_standard_tables("330000", "2026-09"),
    }
