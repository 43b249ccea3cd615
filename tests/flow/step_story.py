"""The story of one period: a county, its city, the province, the nation, and what each of them saw."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from auditlake import steps
from auditlake.check.library import load_library
from auditlake.collect.receipts import Book
from auditlake.credentials.default import default_issuer
from auditlake.demo.agencies import answer, org_store
from auditlake.doubts.outbox import write_outboxes
from auditlake.ledger import Event, append, read
from auditlake.store.client import Store
from auditlake.store.errors import StoreUnavailable
from tests.flow.small_province import NATION, PROVINCE, Province, build, on
from tests.flow.test_credentials import eventually

P = "2026-08"  # the month in which Ningbo (330200) signs
SI_CITY, FIN_CITY, CHILD, LATE, UNSIGNED = "330200-si", "330200-fin", "330203-si", "330212-si", "330212-fin"
REASON = "基金支付合计与上月相差过大，请核对 / totals differ too much from last month"
DOUBT = "00112233aabbccdd"


@dataclass
class Played:
    """The province and what was seen on the way."""

    province: Province
    seen: dict[str, Any] = field(default_factory=dict)


def play(small: Province) -> Played:
    """Play the whole story; the steps are those that the DAGs run."""
    one = Played(small)
    _counties_and_cities(one)
    _deadline(one)
    _late_and_refused(one)
    _corrected(one)
    _doubt_from_above(one)
    return one


def _counties_and_cities(one: Played) -> None:
    small, seen = one.province, one.seen
    on(P, -3)
    small.send(small.deliveries(P, without=(LATE,)))
    seen["arrived"] = steps.collect(PROVINCE)
    seen["first drafts"] = packages(small.store)
    small.sign(SI_CITY, P, {CHILD: REASON})
    # the finance bureau of the city signs for one county only; it may not sign for those of another line
    _decide(small, FIN_CITY, 1, {f"{CHILD}.{P}.period.r1": "accept"})
    _decide(small, FIN_CITY, 2, {f"330203-fin.{P}.period.r1": "accept"})
    seen["signed"] = steps.collect(PROVINCE)
    seen["missing after the return"] = Book.read(small.store).missing(PROVINCE, P)
    small.changed(CHILD, P, {"AC83.csv": lambda lines: lines[:-1]}, only=("AC83.csv",))
    seen["correction"] = steps.collect(PROVINCE)
    _decide(small, SI_CITY, 2, {f"{CHILD}.{P}.period.r1": "accept"})
    seen["outdated"] = steps.collect(PROVINCE)
    _decide(small, SI_CITY, 3, {f"{CHILD}.{P}.correction.r2": "accept"})
    seen["accepted"] = steps.collect(PROVINCE)


def _deadline(one: Played) -> None:
    on(P, 5)
    one.seen["closed"] = steps.close_period(PROVINCE)
    one.seen["first build"] = build(P)
    one.seen["first up"] = steps.report_up(PROVINCE, P)
    one.province.arrived(f"orgs/{PROVINCE}-audit/in/{P}/period-r1/", NATION)
    steps.collect(NATION)
    one.seen["first answer"] = steps.await_receipt(PROVINCE, P, 5)


def _late_and_refused(one: Played) -> None:
    """The late one forgot nearly all persons: its payments have nobody, which the nation refuses."""
    small, seen = one.province, one.seen
    on(P, 7)
    small.changed(LATE, P, {"AC01.csv": lambda lines: lines[:3]}, kind="period", revision=1)
    steps.collect(PROVINCE)
    small.sign(SI_CITY, P)
    small.sign(FIN_CITY, P)
    seen["late"] = steps.collect(PROVINCE)
    seen["late build"] = build(P)
    seen["cut"] = _cut(one)
    small.arrived(f"orgs/{PROVINCE}-audit/in/{P}/correction-r2/", NATION)
    steps.collect(NATION)
    seen["second answer"] = steps.await_receipt(PROVINCE, P, 5)


def _cut(one: Played) -> dict[str, Any]:
    """The line breaks after three files; the next run sends the others only."""
    put, calls = Store.put_file, []

    def counted(store: Store, key: str, path: Path, *more: Any) -> str:
        if store.bucket == f"hub-{NATION}" and "/in/" in key:
            calls.append(path.name)
            if len(calls) == 4:
                raise StoreUnavailable(key, "断线", "the line broke")
        return put(store, key, path, *more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Store, "put_file", counted)
        with pytest.raises(StoreUnavailable):
            steps.report_up(PROVINCE, P)
        broken = len(calls)
        above = one.province.inbox_above()
        outcome = steps.report_up(PROVINCE, P)
    return outcome | {"before the cut": calls[: broken - 1], "after it": calls[broken:], "lying there": above}


def _corrected(one: Played) -> None:
    small, seen = one.province, one.seen
    on(P, 8)
    small.changed(LATE, P, {}, only=("AC01.csv",))
    steps.collect(PROVINCE)
    small.sign(SI_CITY, P)
    steps.collect(PROVINCE)
    seen["third build"] = build(P)
    seen["third up"] = steps.report_up(PROVINCE, P)
    small.arrived(f"orgs/{PROVINCE}-audit/in/{P}/correction-r3/", NATION)
    steps.collect(NATION)
    seen["third answer"] = steps.await_receipt(PROVINCE, P, 5)
    seen["again"] = steps.report_up(PROVINCE, P)


def _doubt_from_above(one: Played) -> None:
    """The nation doubts a payment of the county; the county answers its province, which forwards it."""
    small, seen = one.province, one.seen
    hit = {"doubt_id": DOUBT, "check_code": "PEN-03", "period": P, "area_code": "330203", "agency_code": CHILD,
           "subject_kind": "person", "subject_key": "0" * 32, "episode_start": "202608", "measure": 1,
           "amount": "1234.00", "evidence": {}, "build": "b", "rows_found": 2,
           "row_keys": [f"{CHILD}.{P}.correction.r2/AC83.csv#2", f"440303-si.{P}.period.r1/AC83.csv#9"]}  # fmt: skip
    keep = ("check_code", "period", "area_code", "agency_code", "subject_kind", "subject_key", "episode_start", "build")
    payload = {name: hit[name] for name in keep}
    events = [Event("doubt", DOUBT, name, payload) for name in ("opened", "sent")]
    sent_out = write_outboxes(small.nation, P, [hit], {info.code: info for info in load_library()})
    append(small.nation, [*events, *sent_out])
    lies(f"{PROVINCE}-audit", "doubts/", NATION)
    seen["doubt down"] = steps.collect(PROVINCE)["above"]
    lies(CHILD, "from_above/doubts-")
    assert answer(CHILD, P, {DOUBT: "confirmed"}) == 1
    small.arrived(f"orgs/{CHILD}/in/{P}/answer-r1/")
    seen["answer up"] = steps.collect(PROVINCE)
    small.arrived(f"orgs/{PROVINCE}-audit/in/{P}/answer-r1/", NATION)
    seen["answer above"] = steps.collect(NATION)


def lies(org: str, what: str, hub: str = PROVINCE) -> None:
    """Wait until the org's own listing shows something in its outbox."""
    own = default_issuer().issue(org, hub)
    store, prefix = Store.with_key(own), own.prefixes["out"] + what
    eventually(lambda: bool(list(store.list(prefix))))


def packages(store: Store) -> dict[str, list[Event]]:
    """Events of each package."""
    found: dict[str, list[Event]] = {}
    for event in read(store):
        if event.entity_kind == "package":
            found.setdefault(event.entity_id, []).append(event)
    return found


def _decide(small: Province, city: str, revision: int, decisions: dict[str, str]) -> None:
    """A sign-off written by hand, with whatever decisions."""
    from auditlake.hashing import canonical, sha256
    from auditlake.standard.versions import current

    store, inbox, _ = org_store(city)
    data = "submission,decision,reason\n" + "".join(f"{name},{what},\n" for name, what in decisions.items())
    head = {"org": city, "hub": PROVINCE, "period": P, "kind": "signoff", "revision": revision, "dialect": "plain"}
    resource = {"name": "signoff", "path": "signoff.csv", "bytes": len(data), "rows": len(decisions)}
    resource |= {"hash": f"sha256:{sha256(data.encode())}", "format": "csv", "encoding": "utf-8"}
    prefix = f"{inbox}{P}/signoff-r{revision}/"
    store.put_bytes(prefix + "signoff.csv", data.encode())
    package = {"name": f"{city}.{P}.signoff.r{revision}", "auditlake": head | {"standard": current()}}
    store.put_bytes(prefix + "datapackage.json", canonical(package | {"resources": [resource]}))
    small.arrived(prefix)
