"""Receipts as the board reads them, with the little that it asks of them."""

from __future__ import annotations

from typing import Any

from auditlake.hashing import sha256

HUB = "330000"


def receipt(org: str, period: str = "2026-07", on: str = "2026-08-05", **changes: Any) -> dict[str, Any]:
    """An accepted submission without any problem, received at ten on a day of China."""
    revision, kind = changes.get("revision", 1), changes.get("kind", "period")
    submission = f"{org}.{period}.{kind}.r{revision}"
    return {
        "id": f"r-{sha256(submission.encode())[:16]}", "org": org, "hub": HUB, "period": period, "kind": kind,
        "revision": revision, "submission": submission, "prefix": f"orgs/{org}/in/{period}/{kind}-r{revision}/",
        "outcome": "accepted", "received_at": f"{on}T10:00:00+08:00", "due": "2026-08-12", "days_late": 0,
        "manifest_sha256": "a" * 64, "rows": 12, "rows_rejected": 0, "tables_missing": [], "problems": [],
        "problem_counts": {}, "problems_total": 0, "problems_listed": 0, "collected": {}, "out_sha256": {},
        "tables": [{"table": "AC60", "file": "AC60.csv", "rows_declared": 12, "rows_loaded": 12, "rows_rejected": 0,
                    "control_declared": "5.00", "control_loaded": "5.00", "entities_before": 10, "vanished": 0,
                    "opening_differs": 0}],
    } | changes  # fmt: skip


def warning(rule: str = "table.missing") -> dict[str, Any]:
    """A problem that blocks nothing."""
    return {"rule": rule, "severity": "warning", "file": "", "table": "AC60", "row": None, "column": "", "found": "x",
            "expected": "", "message_zh": "请核对", "message_en": "please check"}  # fmt: skip
