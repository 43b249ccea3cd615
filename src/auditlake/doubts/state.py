"""Where every doubt of a hub stands, folded from the ledger."""

from __future__ import annotations

from typing import Any

from auditlake.ledger import read
from auditlake.ledger.fold import Life, fold, load_workflow
from auditlake.store.client import Store

KIND = "doubt"


def lives(store: Store) -> dict[str, Life]:
    """Life of every doubt by id."""
    return fold(load_workflow(KIND), read(store))


def doubt_rows(store: Store) -> list[dict[str, Any]]:
    """One row per doubt: what it is, its state, when it was opened, sent, answered and closed, and the answer.

    ``times_reopened`` counts how often a correction removed the doubt and a later one brought it back.
    """
    return [_row(life) for _, life in sorted(lives(store).items())]


def _row(life: Life) -> dict[str, Any]:
    about = life.history[0].event.payload
    when: dict[str, str] = {}
    answer: dict[str, Any] = {}
    for step in life.history:
        when[step.event.event] = step.event.as_of[:10]
        if step.event.event in ("confirmed", "rejected", "explained"):
            answer = step.event.payload
            when["answered"] = step.event.as_of[:10]
    return {
        "doubt_id": life.entity_id,
        "state": life.state.name,
        "check_code": about["check_code"],
        "area_code": about["area_code"],
        "agency_code": about["agency_code"],
        "subject_kind": about["subject_kind"],
        "subject_key": about["subject_key"],
        "first_period": about["period"],
        "opened_on": when.get("opened"),
        "sent_on": when.get("sent"),
        "answered_on": when.get("answered"),
        "closed_on": when.get("rectified") if life.state.name == "closed" else None,
        "times_reopened": sum(step.event.event == "reopened" for step in life.history),
        "result": answer.get("result"),
        "amount_confirmed": answer.get("amount_confirmed"),
        "note": answer.get("note"),
    }
