"""Who a build goes on without, and who came only after the deadline: what marks a build as supplementary."""

from __future__ import annotations

from typing import Any

from auditlake.build.inputs import Inputs
from auditlake.collect.receipts import Book


def standing(book: Book, inputs: Inputs) -> dict[str, Any]:
    """``without``: orgs that owe the period and are not in it, also those that a hub below went up without;
    ``after_deadline``: submissions of orgs that were missing when the period was closed; ``supplementary``: whether
    there are any."""
    closed = book.closed.get(inputs.period)
    missed = set(closed.payload["missing"]) if closed else set()
    late = sorted(event["submission"] for event in inputs.events if event["org"] in missed)
    below = {
        org for (_, period), receipt in book.newest().items() if period == inputs.period
        for org in receipt.get("missing", [])
    }  # fmt: skip
    without = sorted({*book.missing(inputs.hub, inputs.period), *below})
    return {"without": without, "after_deadline": late, "supplementary": bool(late)}
