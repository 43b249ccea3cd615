"""Obligations: who owes which table to whom, how often, due when, since when; and what falls due with a period."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from auditlake.home import standard_dir
from auditlake.months import period_months
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import Org, orgs, orgs_of_hub, read_rows

#: months between two dues of a frequency; what is owed by the quarter comes with the quarter's last month
EVERY = {"month": 1, "quarter": 3, "halfyear": 6, "year": 12}


#: owed each time something happens, not by the calendar
EVENT = "event"
#: in place of a table: whatever the org's own orgs owe it
EVERYTHING = "*"


@dataclass(frozen=True)
class Obligation:
    """Orgs of ``org_kind`` owe an artefact: ``table`` (or ``*``, see :data:`EVERYTHING`) for data, none for the others.

    It is due every ``frequency`` since a period, ``due_workdays`` after its end, or after each ``event``; ``copies`` are
    kinds of orgs that get one too.
    """

    org_kind: str
    table: str
    artefact: str
    to_kind: str
    frequency: str
    due_workdays: int
    required: bool
    since: str
    copies: tuple[str, ...] = ()
    basis: str = ""
    basis_status: str = ""

    def falls_due(self, period: str) -> bool:
        """Whether a submission of this period has to bring the table."""
        if self.frequency == EVENT:
            return False
        last = period_months(period)[1]
        begun = not self.since or period_months(self.since)[0] <= last
        return begun and last % 100 % EVERY[self.frequency] == 0


@cache
def obligations() -> tuple[Obligation, ...]:
    """Every obligation row."""
    return tuple(
        Obligation(r["org_kind"], r["table"], r["artefact"], r["to_kind"], r["frequency"],
                   int(r["due_workdays"]), r["required"] == "true", r["since"],
                   tuple(r["copies"].split()), r["basis"], r["basis_status"])
        for r in read_rows(standard_dir() / "obligations.csv")
    )  # fmt: skip


def data_duties(org: Org) -> list[tuple[Obligation, Table]]:
    """What an org owes at all as data, as far as its dialect can supply it: the duty and the source table."""
    mine = _data_duties_of(org.kind)
    if any(duty.table == EVERYTHING for duty in mine):
        mine = tuple(one for duty in mine for one in (_from_below(org, duty) if duty.table == EVERYTHING else [duty]))
    return list(_supplied(mine, org.dialect))


@cache
def _data_duties_of(org_kind: str) -> tuple[Obligation, ...]:
    return tuple(duty for duty in obligations() if duty.org_kind == org_kind and duty.artefact == "data")


@cache
def _supplied(duties: tuple[Obligation, ...], dialect: str) -> tuple[tuple[Obligation, Table], ...]:
    source = load_dialect(dialect).source_of
    return tuple((duty, table) for duty in duties if (table := source(duty.table)) is not None)


@cache
def _due_names(duties: tuple[Obligation, ...], dialect: str, period: str) -> tuple[str, ...]:
    """Names of source tables: thousands of orgs of a few kinds ask."""
    return tuple(t.name for duty, t in _supplied(duties, dialect) if duty.required and duty.falls_due(period))


def _from_below(org: Org, upward: Obligation) -> list[Obligation]:
    """A hub owes its parent what its own orgs owe it, as often; the earliest beginning and the shortest step count."""
    found: dict[str, Obligation] = {}
    below = (duty for one in orgs_of_hub(org.division) if one.id != org.id for duty, _ in data_duties(one))
    for duty in sorted(below, key=lambda d: (d.table, EVERY[d.frequency], d.since)):
        found.setdefault(duty.table, replace(upward, table=duty.table, frequency=duty.frequency, since=duty.since))
    return list(found.values())


def owed_tables(org: Org, period: str) -> list[Table]:
    """Source tables that an org's submission of a period has to bring."""
    return [source for duty, source in data_duties(org) if duty.required and duty.falls_due(period)]


@cache
def owed_names(org: str, period: str) -> tuple[str, ...]:
    """Names of the source tables that an org, by id, has to bring with a period."""
    mine = _data_duties_of(orgs()[org].kind)
    if any(duty.table == EVERYTHING for duty in mine):
        return tuple(table.name for table in owed_tables(orgs()[org], period))
    return _due_names(mine, orgs()[org].dialect, period)


@cache
def owing(hub: str, period: str) -> tuple[str, ...]:
    """Ids of the orgs that owe a hub data of a period."""
    return tuple(org.id for org in orgs_of_hub(hub) if owed_names(org.id, period))


def due_workdays(org_kind: str) -> int | None:
    """Working days after a period's end in which orgs of a kind owe their data; ``None`` when they owe none."""
    return max((duty.due_workdays for duty in _data_duties_of(org_kind)), default=None)


@cache
def owed_standard_tables(hub: str, period: str) -> tuple[str, ...]:
    """Standard tables that the orgs of a hub have to bring with a period, by name."""
    return tuple(sorted({str(t.standard_table) for org in orgs_of_hub(hub) for t in owed_tables(org, period)}))


def answer_workdays(org_kind: str) -> int | None:
    """Working days in which orgs of a kind answer a doubt; ``None`` when nobody set any."""
    days = [duty.due_workdays for duty in obligations() if duty.org_kind == org_kind and duty.artefact == "answer"]
    return max(days, default=None)
