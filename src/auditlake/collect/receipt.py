"""The receipt (回执): the answer to every delivery, accepted, refused or only noted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from auditlake import clock
from auditlake.collect.inspect import Inspection, nothing_loaded
from auditlake.collect.messages import told
from auditlake.collect.prefix import Place
from auditlake.collect.problem import Problem, first_ones
from auditlake.hashing import sha256
from auditlake.standard.calendar import due_date
from auditlake.standard.duties import due_workdays
from auditlake.standard.reference import orgs

SCHEMA = "receipt/1"


@dataclass(frozen=True)
class Receipt:
    """``payload`` goes into the ledger; ``problems`` keep the clear values for the org's own report."""

    payload: dict[str, Any]
    problems: tuple[Problem, ...]

    @property
    def id(self) -> str:
        """Receipt id."""
        return str(self.payload["id"])

    @property
    def folder(self) -> str:
        """Key prefix of the copies for the org."""
        return f"orgs/{self.payload['org']}/out/receipts/{self.id}/"


def receipt_id(org: str, prefix: str, what: str) -> str:
    """Deterministic id; ``what`` is the manifest's sha256, or what stands for it in a note."""
    return "r-" + sha256(f"{org}|{prefix}|{what}")[:16]


def write(
    found: Inspection,
    hub: str,
    *,
    outcome: str,
    what: str,
    manifest_sha256: str | None,
    raw: list[dict[str, str]],
    seen: dict[str, list[Any]],
    head: tuple[int, str],
    previous: str | None,
) -> Receipt:
    """The receipt of one inspection; the ledger's copy has identifying values blotted out."""
    place = found.place
    problems = first_ones(found.problems)
    received = clock.as_of()
    due = due_of(place)
    late = (received.date() - due).days if due and place.kind in ("baseline", "period") else 0
    payload = {
        "id": receipt_id(place.org, place.prefix, what),
        "org": place.org,
        "hub": hub,
        "submission": place.submission,
        "prefix": place.prefix,
        "period": place.period,
        "kind": place.kind,
        "revision": place.revision,
        "dialect": found.org.dialect if found.org else "",
        "standard": found.manifest.auditlake.standard if found.manifest else "",
        "outcome": outcome,
        "received_at": received.isoformat(),
        "due": due.isoformat() if due else None,
        "days_late": max(late, 0),
        "manifest_sha256": manifest_sha256,
        "rows": found.rows,
        "rows_rejected": found.rows_rejected,
        "tables": found.tables if outcome == "accepted" else [nothing_loaded(entry) for entry in found.tables],
        "tables_missing": found.tables_missing,
        "problems": [{**p.public(), **public_words(p, place.org)} for p in problems],
        "problems_listed": len(problems),
        "problem_counts": dict(sorted(found.counts.items())),
        "problems_total": sum(found.counts.values()),
        "raw": raw,
        "collected": {},
        "collected_sha256": {},
        "seen": seen,
        "ledger": {"seq": head[0], "sha256": head[1]},
        "previous": previous,
    }
    return Receipt(payload, tuple(problems))


def public_words(problem: Problem, org: str) -> dict[str, str]:
    """Both messages without identifying values."""
    shown = problem
    if problem.identifying and problem.found:
        shown = Problem(**{**problem.__dict__, "found": "***"})
    words = told(shown, org)
    return {"message_zh": words["message_zh"], "message_en": words["message_en"]}


def due_of(place: Place) -> date | None:
    """Last day in time for a period by the org's obligations; ``None`` when nothing is owed."""
    org = orgs().get(place.org)
    days = due_workdays(org.kind) if org else None
    try:
        return None if days is None else due_date(place.period, days)
    except ValueError:
        return None
