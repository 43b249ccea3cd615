"""What a rule of the door does, by the contract: refuse the submission, refuse the row, or only tell."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from auditlake.standard import parameters
from auditlake.standard.contracts import DoorRule, Table

ERROR, ROW, WARNING = "error", "row", "warning"


def severity(table: Table, rule: str, column: str = "") -> str:
    """``row``, unless the contract says otherwise of the column, or of the rule for the whole table."""
    said = _said(table, rule, column) or (_said(table, rule, "") if column else None)
    return said.severity if said else ROW


def max_bad_share(table: Table, division: str, day: date) -> Decimal:
    """Share of rejected rows beyond which the submission is refused: the contract's, else that of the org's area."""
    said = _said(table, "table.bad_share", "")
    if said and said.limit is not None:
        return Decimal(said.limit)
    return parameters.resolve("max_bad_share", division, day)


def _said(table: Table, rule: str, column: str) -> DoorRule | None:
    return next((one for one in table.door if (one.rule, one.column) == (rule, column)), None)
