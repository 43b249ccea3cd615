"""Receipts read back from the ledger: the hub's only memory of what came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from auditlake import ledger
from auditlake.collect import signoff
from auditlake.collect.prefix import Place
from auditlake.ledger.envelope import Event
from auditlake.standard.duties import owing
from auditlake.standard.reference import orgs
from auditlake.store.client import Store

DATA_KINDS = ("baseline", "period", "correction")


@dataclass(frozen=True)
class Accepted:
    """A submission that counts, with what counts of it: source table -> keys of its collected Parquet files."""

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


Key = tuple[str, str]  #: org and period


@dataclass
class Book:
    """All receipts of a hub, oldest first, and what period events and builds say.

    Kept by org and by prefix as well: thousands of deliveries ask for what is known of one. What counts is the newest
    accepted revision of an org and period; where its city has to sign, the newest that the city accepted; nothing once
    the city returned it, until a correction comes.
    """

    receipts: list[dict[str, Any]] = field(default_factory=list)
    closed: dict[str, Event] = field(default_factory=dict)  #: period -> the event that closed it
    announced: dict[str, Event] = field(default_factory=dict)  #: period -> its newest ``ready`` (or closing)
    built: dict[str, Event] = field(default_factory=dict)  #: period -> its newest build event
    packages: dict[str, str] = field(default_factory=dict)  #: package of a city -> digest of its newest draft
    returned: set[str] = field(default_factory=set)  #: submissions whose org knows that they came back
    _of_prefix: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)
    _of_org: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)
    _revisions: dict[Key, list[dict[str, Any]]] = field(default_factory=dict, repr=False)
    _newest: dict[Key, dict[str, Any]] = field(default_factory=dict, repr=False)
    _decided: dict[str, dict[str, Any]] = field(default_factory=dict, repr=False)

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
        elif event.entity_kind == "period" and event.event in ("ready", "closed"):
            self.announced[event.entity_id] = event
            if event.event == "closed":
                self.closed.setdefault(event.entity_id, event)
        elif (event.entity_kind, event.event) == ("package", "drafted"):
            self.packages[event.entity_id] = event.payload["digest"]
        elif (event.entity_kind, event.event) == ("package", "returned"):
            self.returned.add(event.payload["submission"])
        elif event.entity_kind == "build":
            # a build's id is b-<hub>-<period>-<digest>
            period = event.payload.get("period") or "-".join(event.entity_id.split("-")[2:-1])
            self.built[str(period)] = event

    def add(self, receipt: dict[str, Any]) -> None:
        """One more receipt, newer than all others; its payload is whole by now."""
        self.receipts.append(receipt)
        self._of_prefix.setdefault(receipt["prefix"], []).append(receipt)
        self._of_org.setdefault(receipt["org"], []).append(receipt)
        if receipt["outcome"] != "accepted":
            return
        key = (receipt["org"], receipt["period"])
        if receipt["kind"] in DATA_KINDS:
            self._revisions.setdefault(key, []).append(receipt)
            self._revisions[key].sort(key=lambda r: int(r["revision"]))
            self._count(key)
        for decision in receipt.get("signoff") or []:
            self._decided[decision["submission"]] = decision
            self._count((decision["submission"].split(".")[0], receipt["period"]))

    def _count(self, key: Key) -> None:
        """Settle which revision of an org and period counts."""
        signed = signoff.needs_signature(*key)
        self._newest.pop(key, None)
        for receipt in reversed(self._revisions.get(key, [])):
            decision = self.decision(receipt["submission"])
            if decision == signoff.RETURN:
                return
            if decision == signoff.ACCEPT or not signed:
                self._newest[key] = receipt
                return

    def decision(self, submission: str) -> str | None:
        """What the city said of a submission, ``None`` when it said nothing."""
        return self._decided[submission]["decision"] if submission in self._decided else None

    def reason(self, submission: str) -> str:
        """The city's reason, blank when it gave none."""
        return str(self._decided.get(submission, {}).get("reason") or "")

    def latest(self, org: str, period: str) -> dict[str, Any] | None:
        """Newest revision that the door accepted, whether it counts or not."""
        known = self._revisions.get((org, period))
        return known[-1] if known else None

    def of_prefix(self, prefix: str) -> list[dict[str, Any]]:
        """Receipts about one delivery prefix."""
        return self._of_prefix.get(prefix, [])

    def of_org(self, org: str) -> list[dict[str, Any]]:
        """Receipts of one org."""
        return self._of_org.get(org, [])

    def needed_for(self, deliveries: Iterable[Place], org: str) -> list[dict[str, Any]]:
        """Receipts to know when judging what an org sent: its own, for a sign-off those of the orgs below it, too."""
        signs = org in orgs() and any(place.kind == signoff.KIND for place in deliveries)
        below = signoff.cities(orgs()[org].hub).get(org, ()) if signs else ()
        return [receipt for one in (org, *below) for receipt in self.of_org(one)]

    def previous(self, org: str) -> str | None:
        """Id of the org's newest receipt."""
        known = self.of_org(org)
        return known[-1]["id"] if known else None

    def newest(self) -> dict[Key, dict[str, Any]]:
        """The data submission that counts, per (org, period)."""
        return dict(self._newest)

    def newest_of(self, org: str, period: str) -> dict[str, Any] | None:
        """What counts of one org and period."""
        return self._newest.get((org, period))

    def pieces(self) -> Iterator[dict[str, Any]]:
        """What counts, by period and org: receipts with the tables that count of them, the newest revision first.

        A correction of some tables is followed by the earlier revisions that it carries the others from.
        """
        for key, newest in sorted(self._newest.items(), key=lambda item: item[0][::-1]):
            yield newest
            carried = dict(newest.get("carried") or {})
            for receipt in reversed(self._revisions[key]):
                if tables := {t for t, submission in carried.items() if submission == receipt["submission"]}:
                    yield receipt | {
                        "collected": {t: keys for t, keys in receipt["collected"].items() if t in tables},
                        "tables": [entry for entry in receipt["tables"] if entry["table"] in tables],
                    }

    def collected_before(self, org: str, period: str, table: str) -> list[str]:
        """Keys of a source table in the newest revisions of an org's other periods, whether they count already or not."""
        others = [self._revisions[org, p][-1] for p in self.periods_of(org) if p != period]
        return sorted(key for receipt in others for key in self._collected(receipt, table))

    def collected_last(self, org: str, period: str, table: str) -> list[str]:
        """Keys of a source table in the newest earlier period that brought it, whether it counts already or not."""
        for earlier in sorted(self.periods_of(org), reverse=True):
            if earlier < period and (keys := self._collected(self._revisions[org, earlier][-1], table)):
                return sorted(keys)
        return []

    def periods_of(self, org: str) -> list[str]:
        """Periods of which the door accepted something of an org."""
        return [p for p in dict.fromkeys(r["period"] for r in self.of_org(org)) if (org, p) in self._revisions]

    def _collected(self, receipt: dict[str, Any], table: str) -> list[str]:
        """Keys of a table of a submission, or of the one that a correction of other tables carries it from."""
        source = (receipt.get("carried") or {}).get(table, receipt["submission"])
        revisions = self._revisions[receipt["org"], receipt["period"]]
        return [key for one in revisions if one["submission"] == source for key in one["collected"].get(table, [])]

    def missing(self, hub: str, period: str) -> list[str]:
        """Orgs that owe this period and of which nothing counts: not come, refused, returned or not signed."""
        return [org for org in owing(hub, period) if (org, period) not in self._newest]

    def unsigned(self, hub: str, period: str) -> dict[str, str]:
        """Of the missing those whose submission waits for the signature of their city: org -> city."""
        waiting = {}
        for org in self.missing(hub, period):
            latest, city = self.latest(org, period), signoff.city_of(org)
            if latest and city and self.decision(latest["submission"]) is None:
                waiting[org] = city
        return waiting

    def periods(self) -> list[str]:
        """Periods of which a data submission counts."""
        return sorted({period for _, period in self._newest})


def receipts(store: Store) -> list[dict[str, Any]]:
    """Payloads of all receipts, oldest first."""
    return Book.read(store).receipts


def newest_accepted(store: Store) -> list[Accepted]:
    """What counts, by period and org (see :meth:`Book.pieces`); answers are not among it."""
    return [as_accepted(receipt) for receipt in Book.read(store).pieces()]


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
