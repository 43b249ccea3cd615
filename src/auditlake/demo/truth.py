"""What the simulator planted and how it means its deliveries to go; the pipeline never reads this."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditlake.identity import person_key


@dataclass(frozen=True)
class Delivery:
    """One delivery folder with what should become of it."""

    org: str
    period: str
    kind: str
    revision: int
    path: Path
    expected: str
    timing: str
    days_late: int


@dataclass(frozen=True)
class Case:
    """A planted case, near miss or declared side effect; ``key`` is the subject key a check would report."""

    id: str
    check: str
    hub: str
    kind: str
    key: str
    area_code: str
    periods: tuple[str, ...]
    raw: dict[str, Any]


@dataclass(frozen=True)
class Truth:
    """The truth file."""

    root: Path
    data: dict[str, Any]

    @classmethod
    def load(cls, root: Path) -> Truth:
        """Read ``truth.json`` of a simulated world."""
        return cls(root, json.loads((root / "truth.json").read_text(encoding="utf-8")))

    def deliveries(self) -> list[Delivery]:
        """All deliveries in order of period."""
        rows = [
            Delivery(d["org"], d["period"], d["kind"], d["revision"], self.root / d["path"], d["expected"],
                     d["timing"], d.get("days_late") or 0)
            for d in self.data["deliveries"]
        ]  # fmt: skip
        return sorted(rows, key=lambda d: (d.period, d.revision, d.org))

    def cases(self) -> list[Case]:
        """All cases with their subject keys (needs the national key for persons)."""
        return [_case(row) for row in self.data["cases"]]


def _case(row: dict[str, Any]) -> Case:
    subject = row["subject"]
    key = person_key(subject["id_no"]) if "id_no" in subject else subject["key"]
    return Case(
        row["id"], row["check"], row["hub"], row["kind"], str(key), row["area_code"], tuple(row["periods"]),
        row,
    )  # fmt: skip
