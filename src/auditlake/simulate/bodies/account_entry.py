"""One entry of a fiscal special account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Entry:
    """Money in or out on a day; cents; payments name the request they follow."""

    day: date
    kind: str
    incoming: bool
    amount: int
    counterparty: str
    request: str | None = None
    requested: date | None = None
