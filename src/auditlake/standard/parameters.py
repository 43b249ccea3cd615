"""Dated parameters, inherited county → city → province → nation at a date."""

from __future__ import annotations

from collections.abc import Iterable
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

    @property
    def key(self) -> tuple[str, str, str]:
        """What is asked for: name, fund, group."""
        return self.param, self.fund_code, self.group


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


def resolve(
    param: str,
    division: str,
    day: date,
    *,
    fund_code: str = "",
    group: str = "",
    rows: Iterable[Parameter] | None = None,
) -> Decimal:
    """The value that holds in a division on a day, from ``rows`` (those of the standard when ``None``).

    The nearest division that has a value on the day wins: county, city, province, nation, an abolished code through
    its successor. Of several values of one division the newest counts. ``KeyError`` names what is missing.
    """
    asked = (param, fund_code, group)
    known = _by_name().get(asked, ()) if rows is None else [row for row in rows if row.key == asked]
    valid = [r for r in known if r.valid_from <= day and (r.valid_to is None or day <= r.valid_to)]
    values = {row.division: row.value for row in sorted(valid, key=lambda row: row.valid_from)}
    for code in ancestors(division, day):
        if code in values:
            return values[code]
    raise KeyError(f"no parameter {param} (fund {fund_code or 'any'}, group {group or 'any'}) for {division} on {day}")


@cache
def _by_name() -> dict[tuple[str, str, str], list[Parameter]]:
    found: dict[tuple[str, str, str], list[Parameter]] = {}
    for row in parameters():
        found.setdefault(row.key, []).append(row)
    return found
