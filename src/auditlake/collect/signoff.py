"""A city's sign-off: it accepts or returns what its counties sent, as a submission of kind ``signoff``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import polars as pl

from auditlake.collect.answers import plain
from auditlake.collect.prefix import Place
from auditlake.collect.problem import Problem
from auditlake.months import last_day, period_months
from auditlake.standard.contracts import Column, Table
from auditlake.standard.parameters import resolve
from auditlake.standard.reference import orgs, orgs_of_hub

if TYPE_CHECKING:
    from auditlake.collect.receipts import Book

KIND = "signoff"
FILE = "signoff.csv"
ACCEPT, RETURN = "accept", "return"


def _column(name: str, zh: str, required: bool, length: int) -> Column:
    return Column(name, zh, "VARCHAR", required, "plain", length, None, None, None)


SIGNOFF = Table(
    name="signoff",
    name_zh="市级审核签批",
    name_en="Sign-off by the city",
    domain="control",
    kind="event",
    grain="一行为下级一个报送的审核意见 / one row per submission from below",
    guidance="逐个报送填写 accept（同意）或 return（退回，须写明原因）。 "
    "Write accept or return (with the reason) for every submission.",
    columns=(
        _column("submission", "报送编号", True, 64),
        _column("decision", "审核意见", True, 16),
        _column("reason", "原因", False, 500),
    ),
    key=("submission",),
    file_name=FILE,
)


@cache
def city_of(org: str) -> str | None:
    """The org that signs for this one: the topmost above it by ``parent_org`` that itself submits to the same hub.

    ``None`` for an org that reports to the hub directly, as cities and province departments do.
    """
    found, above = None, orgs().get(orgs()[org].parent)
    while above is not None and above.hub == orgs()[org].hub and above.kind != "audit":
        found, above = above.id, orgs().get(above.parent)
    return found


@cache
def cities(hub: str) -> dict[str, tuple[str, ...]]:
    """City orgs of a hub and the orgs below each, by id."""
    found: dict[str, list[str]] = {}
    for org in orgs_of_hub(hub):
        if city := city_of(org.id):
            found.setdefault(city, []).append(org.id)
    return {city: tuple(below) for city, below in sorted(found.items())}


@cache
def demanded(city: str, period: str) -> bool:
    """Whether a city has to sign for a period: parameter ``city_signoff`` on the period's last day."""
    return resolve("city_signoff", orgs()[city].division, last_day(period_months(period)[1])) == 1


def needs_signature(org: str, period: str) -> bool:
    """Whether what an org sends for a period counts only once its city has accepted it."""
    city = city_of(org)
    return city is not None and demanded(city, period)


def rows(frame: pl.DataFrame) -> list[dict[str, Any]]:
    """Decisions as plain JSON values; long numbers in reasons are blotted out."""
    found = frame.select(SIGNOFF.column_names).iter_rows(named=True)
    return [row | {"reason": plain(row["reason"] or "")} for row in found]


def problems(place: Place, decisions: list[dict[str, Any]], book: Book) -> list[Problem]:
    """Why a sign-off cannot be taken: it is refused as a whole, and the city reads which decision is wrong."""
    below = cities(orgs()[place.org].hub).get(place.org)
    if below is None:
        cities_here = ", ".join(cities(orgs()[place.org].hub))
        return [_wrong("signoff.not_city", place.org, cities_here)]
    if not demanded(place.org, place.period):
        return [_wrong("signoff.not_demanded", place.period, "city_signoff = 1")]
    return [problem for decision in decisions for problem in _decision(place, decision, below, book)]


def _decision(place: Place, decision: dict[str, Any], below: tuple[str, ...], book: Book) -> list[Problem]:
    submission = decision["submission"]
    newest = {r["submission"]: r for org in below if (r := book.latest(org, place.period))}
    found = []
    if submission not in newest:
        mine = {r["submission"] for org in below for r in book.of_org(org)}
        known = " / ".join(sorted(newest)) or "-"
        found.append(_wrong("signoff.outdated" if submission in mine else "signoff.not_below", submission, known))
    if decision["decision"] not in (ACCEPT, RETURN):
        found.append(_wrong("signoff.decision", decision["decision"], f"{ACCEPT} / {RETURN}", "decision"))
    if decision["decision"] == RETURN and not decision["reason"].strip():
        found.append(_wrong("signoff.reason", submission, "reason", "reason"))
    return found


def _wrong(rule: str, found: str, expected: str, column: str = "submission") -> Problem:
    return Problem(rule, file=FILE, table=SIGNOFF.name, column=column, found=found, expected=expected[:300])
