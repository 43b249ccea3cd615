"""Small reference data of the standard: codes, divisions, orgs; CSV rows as frozen objects."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from auditlake.home import standard_dir


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file as dictionaries of text."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@dataclass(frozen=True)
class Division:
    """One GB/T 2260 division with validity; ``successor`` for a code that was abolished."""

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


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def codes(name: str) -> dict[str, tuple[str, str]]:
    """Code list ``{code: (name_zh, name_en)}`` from ``standard/codes/<name>.csv``."""
    rows = read_rows(standard_dir() / "codes" / f"{name}.csv")
    return {row["code"]: (row["name_zh"], row["name_en"]) for row in rows}


@cache
def divisions() -> dict[str, Division]:
    """All divisions by code."""
    return {
        r["code"]: Division(r["code"], r["name_zh"], r["name_en"], r["level"], r["parent"],
                            _day(r["valid_from"]), _day(r["valid_to"]), r["successor"])
        for r in read_rows(standard_dir() / "divisions.csv")
    }  # fmt: skip


def ancestors(code: str) -> list[str]:
    """The division itself, then its parents up to the nation; an abolished code goes on at its successor."""
    chain: list[str] = []
    known = divisions()
    while code:
        division = known.get(code)
        if division is None:
            raise KeyError(f"unknown division {code}")
        chain.append(code)
        code = division.successor or division.parent
    return chain


@cache
def orgs() -> dict[str, Org]:
    """All orgs by id."""
    return {
        r["org"]: Org(r["org"], r["kind"], r["name_zh"], r["name_en"], r["division"], r["hub"],
                      r["parent_org"], r["dialect"])
        for r in read_rows(standard_dir() / "orgs.csv")
    }  # fmt: skip


def orgs_of_hub(hub: str) -> list[Org]:
    """Orgs that deliver to a hub, ordered by id (the hub's own org delivers elsewhere)."""
    own = f"{hub}-audit"
    return sorted((org for org in orgs().values() if org.hub == hub and org.id != own), key=lambda org: org.id)
