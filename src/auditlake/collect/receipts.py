"""Receipts read back from the ledger: the hub's only memory of what came in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from auditlake import ledger
from auditlake.ledger.envelope import Event
from auditlake.standard.duties import owing
from auditlake.standard.reference import orgs
from auditlake.store.client import Store

DATA_KINDS = ("baseline", "period", "correction")


@dataclass(frozen=True)
class Accepted:
    """A submission that counts. ``tables``: source table -> keys of its collected Parquet files."""

    submission: str
    org: str
    period: str
    kind: str
    revision: int
    dialect: str
    division: str
    tables: dict[str, list[str]]
    manifest_sha256: str
    receipt: str
    received_at: str
    standard: str


@dataclass
class Book:
    """All receipts of a hub, oldest first, and what period events and builds say.

    Kept by org and by prefix as well: thousands of deliveries ask for what is known of one.
    """

    receipts: list[dict[str, Any]] = field(default_factory=list)
    closed: dict[str, Event] = field(default_factory=dict)  #: period -> the event that closed it
    announced: dict[str, Event] = field(default_factory=dict)  #: period -> its newest ``ready`` (or closing)
    built: dict[str, Event] = field(default_factory=dict)  #: period -> its newest build event
    _of_prefix: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)
    _of_org: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)
    _newest: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict, repr=False)

    @classmethod
    def read(cls, store: Store) -> Book:
        """Fold the ledger; LedgerBroken when it cannot be trusted."""
        return cls.fold(ledger.read(store))

    @classmethod
    def fold(cls, events: Iterable[Event]) -> Book:
        """Fold events in ledger order."""
        book = cls()
        for event in events:
            book.note(event)
        return book

    @classmethod
    def of(cls, receipts: Iterable[dict[str, Any]]) -> Book:
        """A book of these receipts alone, oldest first."""
        book = cls()
        for receipt in receipts:
            book.add(receipt)
        return book

    def note(self, event: Event) -> None:
        """Take one more event into account."""
        if (event.entity_kind, event.event) == ("receipt", "issued"):
            self.add(event.payload)
        elif event.entity_kind == "period":
            self.announced[event.entity_id] = event
            if event.event == "closed":
                self.closed.setdefault(event.entity_id, event)
        elif event.entity_kind == "build":
            # a build's id is b-<hub>-<period>-<digest>
            period = event.payload.get("period") or "-".join(event.entity_id.split("-")[2:-1])
            self.built[str(period)] = event

    def add(self, receipt: dict[str, Any]) -> None:
        """One more receipt, newer than all others; its payload is whole by now."""
        self.receipts.append(receipt)
        self._of_prefix.setdefault(receipt["prefix"], []).append(receipt)
        self._of_org.setdefault(receipt["org"], []).append(receipt)
        if receipt["outcome"] == "accepted" and receipt["kind"] in DATA_KINDS:
            key = (receipt["org"], receipt["period"])
            if key not in self._newest or self._newest[key]["revision"] < receipt["revision"]:
                self._newest[key] = receipt

    def of_prefix(self, prefix: str) -> list[dict[str, Any]]:
        """Receipts about one delivery prefix."""
        return self._of_prefix.get(prefix, [])

    def of_org(self, org: str) -> list[dict[str, Any]]:
        """Receipts of one org."""
        return self._of_org.get(org, [])

    def previous(self, org: str) -> str | None:
        """Id of the org's newest receipt."""
        known = self.of_org(org)
        return known[-1]["id"] if known else None

    def newest(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Newest accepted data submission per (org, period)."""
        return dict(self._newest)

    def missing(self, hub: str, period: str) -> list[str]:
        """Orgs that owe this period and have no accepted submission."""
        return [org for org in owing(hub, period) if (org, period) not in self._newest]

    def periods(self) -> list[str]:
        """Periods of which a data submission was accepted."""
        return sorted({period for _, period in self._newest})


def receipts(store: Store) -> list[dict[str, Any]]:
    """Payloads of all receipts, oldest first."""
    return Book.read(store).receipts


def newest_accepted(store: Store) -> list[Accepted]:
    """Newest accepted revision per (org, period), ordered by period and org; answers are not among them."""
    return [
        as_accepted(receipt)
        for _, receipt in sorted(Book.read(store).newest().items(), key=lambda i: (i[0][1], i[0][0]))
    ]


def accepted(store: Store) -> dict[tuple[str, str], Accepted]:
    """The same by (org, period)."""
    return {(one.org, one.period): one for one in newest_accepted(store)}


def as_accepted(receipt: dict[str, Any]) -> Accepted:
    """View of an accepted receipt."""
    return Accepted(
        receipt["submission"],
        receipt["org"],
        receipt["period"],
        receipt["kind"],
        receipt["revision"],
        receipt["dialect"],
        orgs()[receipt["org"]].division,
        receipt["collected"],
        receipt["manifest_sha256"],
        receipt["id"],
        receipt["received_at"],
        receipt["standard"],
    )
