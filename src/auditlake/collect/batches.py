"""Receipts on their way into the ledger: a segment whenever enough have gathered or waited long enough."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from auditlake import ledger
from auditlake.collect.limits import get_limits
from auditlake.ledger.envelope import Event
from auditlake.store.client import Store


class Batches:
    """Receipt events of one pass over ``deliveries`` new deliveries. A crash loses at most what is not written yet:
    the next pass takes those deliveries again and writes the same objects.
    """

    def __init__(self, store: Store, deliveries: int, progress: Callable[[str], None] | None = None) -> None:
        self.store, self.deliveries = store, deliveries
        self.issued: list[dict[str, Any]] = []
        self._tell = progress or (lambda _text: None)
        self._waiting: list[Event] = []
        self._since = time.monotonic()

    def add(self, event: Event) -> None:
        """One receipt; writes the batch when it is full or old."""
        limits = get_limits()
        self._waiting.append(event)
        self.issued.append(event.payload)
        self._tell(f"{event.payload['submission']}: {event.payload['outcome']} ({event.entity_id})")
        age = time.monotonic() - self._since
        if len(self._waiting) >= limits.batch_receipts or age >= limits.batch_seconds:
            self._write()

    def close(self, last: list[Event]) -> None:
        """Write what is left, and ``last`` in the same segment."""
        self._waiting += last
        self._write()

    def _write(self) -> None:
        if not self._waiting:
            return
        head = ledger.append(self.store, self._waiting)
        self._waiting, self._since = [], time.monotonic()
        by = Counter(payload["outcome"] for payload in self.issued)
        counts = ", ".join(f"{outcome} {count:,}" for outcome, count in sorted(by.items()))
        self._tell(
            f"台账 ledger #{head.seq}: {len(self.issued):,} / {self.deliveries:,} 回执 receipts ({counts or '-'})"
        )
