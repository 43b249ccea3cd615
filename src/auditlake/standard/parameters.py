"""Dated parameters, inherited county → city → province → nation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from auditlake.home import standard_dir
from auditlake.standard.reference import ancestors, read_rows


@dataclass(frozen=True)
class Parameter:
    """One value of one parameter in one division over one stretch of time."""

    param: str
    division: str
    fund_code: str
    group: str
    value: Decimal
    unit: str
    valid_from: date
    valid_to: date | None
    basis: str
    basis_status: str
    reason: str


@cache
def parameters() -> tuple[Parameter, ...]:
    """Every row of ``standard/parameters.csv``."""
    return tuple(
        Parameter(r["param"], r["division"], r["fund_code"], r["group"], Decimal(r["value"]), r["unit"],
                  date.fromisoformat(r["valid_from"]),
                  date.fromisoformat(r["valid_to"]) if r["valid_to"] else None,
                  r["basis"], r["basis_status"], r["reason"])
        for r in read_rows(standard_dir() / "parameters.csv")
    )  # fmt: skip


def resolve(param: str, division: str, day: date, *, fund_code: str = "", group: str = "") -> Decimal:
    """The value that holds in a division on a day; the nearest ancestor wins. ``KeyError`` names what is missing."""
    rows = {
        row.division: row.value
        for row in parameters()
        if (row.param, row.fund_code, row.group) == (param, fund_code, group)
        and row.valid_from <= day
        and (row.valid_to is None or day <= row.valid_to)
    }
    for code in ancestors(division):
        if code in rows:
            return rows[code]
    raise KeyError(f"no parameter {param} (fund {fund_code or 'any'}, group {group or 'any'}) for {division} on {day}")
