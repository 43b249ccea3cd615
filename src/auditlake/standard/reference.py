"""Small reference data of the standard: codes, divisions, orgs; CSV rows as frozen objects."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from auditlake.home import standard_dir


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file as dictionaries of text."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


class Division(NamedTuple):
    """One GB/T 2260 division with the days it is valid (both counted, ``None`` is open).

    ``successor`` is the code that holds its territory since the day after ``valid_to``. A plain tuple: thousands
    are read in every task.
    """

    code: str
    name_zh: str
    name_en: str
    level: str
    parent: str
    valid_from: date | None
    valid_to: date | None
    successor: str


@dataclass(frozen=True)
class Org:
    """A body that sends or receives. ``hub`` is the hub it delivers to; ``dialect`` the way its system speaks."""

    id: str
    kind: str
    name_zh: str
    name_en: str
    division: str
    hub: str
    parent: str
    dialect: str

    @property
    def roles(self) -> frozenset[str]:
        """What orgs of this kind do: codes of ``org_role``."""
        return org_kinds()[self.kind].roles

    @property
    def grants(self) -> frozenset[str]:
        """What orgs of this kind may see: codes of ``grant``."""
        return org_kinds()[self.kind].grants


class OrgKind(NamedTuple):
    """What orgs of a kind do and may see."""

    name_zh: str
    name_en: str
    roles: frozenset[str]
    grants: frozenset[str]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def codes(name: str) -> dict[str, tuple[str, str]]:
    """Code list ``{code: (name_zh, name_en)}`` from ``standard/codes/<name>.csv``."""
    rows = read_rows(standard_dir() / "codes" / f"{name}.csv")
    return {row["code"]: (row["name_zh"], row["name_en"]) for row in rows}


@cache
def divisions() -> dict[str, Division]:
    """All divisions by code, abolished ones included."""
    with (standard_dir() / "divisions.csv").open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        head = next(rows)
        pick = itemgetter(*(head.index(name) for name in Division._fields))
        return {
            code: Division(code, zh, en, level, parent, _day(first), _day(last), successor)
            for code, zh, en, level, parent, first, last, successor in map(pick, rows)
        }


def division_at(code: str, day: date) -> Division:
    """The division that a code means on a day: itself, or its successor since it was abolished. ``KeyError`` if unknown."""
    division = _division(code)
    while _abolished(division, day):
        division = _division(division.successor)
    return division


def ancestors(code: str, day: date | None = None) -> list[str]:
    """The division itself, then what lies above it up to the nation. ``KeyError`` for an unknown code.

    An abolished code goes on at its successor, on a ``day`` before its end at the parent it then had. Without a day
    the chain is that of today's divisions.
    """
    chain: list[str] = []
    while code:
        division = _division(code)
        chain.append(code)
        code = division.successor if _abolished(division, day) else division.parent
    return chain


Chain = tuple[str, date, date, tuple[str, ...]]


@cache
def chains() -> tuple[Chain, ...]:
    """``ancestors`` of every division for every day: code, first and last day (both counted), chain."""
    made: dict[str, list[tuple[date, date, tuple[str, ...]]]] = {"": [(date.min, date.max, ())]}

    def pieces(code: str) -> list[tuple[date, date, tuple[str, ...]]]:
        if code not in made:
            division = _division(code)
            last = (division.valid_to or date.min) if division.successor else date.max
            then = [(a, min(b, last), c) for a, b, c in pieces(division.parent) if a <= last]
            if division.successor:
                since = last + timedelta(days=1)
                then += [(max(a, since), b, c) for a, b, c in pieces(division.successor) if b >= since]
            made[code] = [(a, b, (code, *c)) for a, b, c in then]
        return made[code]

    return tuple((code, *piece) for code in divisions() for piece in pieces(code))


def _division(code: str) -> Division:
    try:
        return divisions()[code]
    except KeyError:
        raise KeyError(f"unknown division {code}") from None


def _abolished(division: Division, day: date | None) -> bool:
    """Whether a successor stands for the division; an unknown last day counts as long past."""
    return bool(division.successor) and (day is None or division.valid_to is None or day > division.valid_to)


@cache
def org_kinds() -> dict[str, OrgKind]:
    """All kinds of orgs by code."""
    return {
        r["code"]: OrgKind(r["name_zh"], r["name_en"], frozenset(r["roles"].split()), frozenset(r["grants"].split()))
        for r in read_rows(standard_dir() / "codes" / "org_kind.csv")
    }


@cache
def orgs() -> dict[str, Org]:
    """All orgs by id."""
    return {
        r["org"]: Org(r["org"], r["kind"], r["name_zh"], r["name_en"], r["division"], r["hub"],
                      r["parent_org"], r["dialect"])
        for r in read_rows(standard_dir() / "orgs.csv")
    }  # fmt: skip


def orgs_of_hub(hub: str) -> list[Org]:
    """Orgs that submit to a hub, ordered by id (the hub's own org submits elsewhere)."""
    own = f"{hub}-audit"
    found = (org for org in orgs().values() if org.hub == hub and org.id != own and "submit" in org.roles)
    return sorted(found, key=lambda org: org.id)
