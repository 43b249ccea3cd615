"""One thing that is wrong with a delivery, told by rule code and place."""

from __future__ import annotations

from dataclasses import dataclass

from auditlake.collect.limits import get_limits

#: ``error`` refuses the submission, ``row`` rejects the row, ``warning`` and ``notice`` only tell
SEVERITIES = ("error", "row", "warning", "notice")


@dataclass(frozen=True)
class Problem:
    """``row`` is the physical line (header = 1). ``count`` > 1 when one entry stands for many.

    ``identifying``: ``found`` may name a person and must not leave the org's own ``out/``.
    ``keys``: the submitter's own key columns of the row, for the org's report only.
    """

    rule: str
    file: str = ""
    table: str = ""
    row: int | None = None
    column: str = ""
    found: str = ""
    expected: str = ""
    expected_en: str = ""
    severity: str = "error"
    count: int = 1
    identifying: bool = False
    keys: str = ""

    def public(self) -> dict[str, str | int | None]:
        """What the ledger may keep: identifying values blotted out, no key values."""
        return {
            "rule": self.rule,
            "file": self.file,
            "table": self.table,
            "row": self.row,
            "column": self.column,
            "found": "***" if self.identifying and self.found else self.found,
            "expected": self.expected,
            "severity": self.severity,
            "count": self.count,
        }


def first_ones(problems: list[Problem]) -> list[Problem]:
    """What is listed: what refuses first, as many as the limit allows, and of every rule one at least."""
    ordered = sorted(problems, key=lambda p: SEVERITIES.index(p.severity))
    limit = get_limits().report_rows
    known = {problem.rule for problem in ordered[:limit]}
    rest = {problem.rule: problem for problem in reversed(ordered[limit:]) if problem.rule not in known}
    return ordered[:limit] + sorted(rest.values(), key=lambda p: (SEVERITIES.index(p.severity), p.rule))
