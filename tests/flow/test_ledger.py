"""The ledger and ``verify`` against the real embedded store."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditlake.hashing import canonical, sha256
from auditlake.ledger import Event, Head, LedgerBroken, append, head, read, verify_chain
from auditlake.ledger.lock import memory
from auditlake.ledger.segment import GENESIS
from auditlake.store import Store
from auditlake.verify import verify
from tests.conftest import StoreServer

ORG = "330106-si"
NUMBERS = iter(range(900001, 999999))


@pytest.fixture
def store(store_server: StoreServer) -> Iterator[Store]:
    """A fresh hub, so that every test has a ledger of its own."""
    yield store_server.store(str(next(NUMBERS)))


def folder(server: StoreServer, store: Store) -> Path:
    """The hub's bucket on disk: where a tamperer with the disk would go."""
    return server.server.root / store.bucket


def events(*ids: str) -> list[Event]:
    return [Event("doubt", i, "opened", {"金额": "12.00"}, actor_org="330000-audit", recipients=(ORG,)) for i in ids]


def test_append_and_read(store: Store) -> None:
    assert head(store) == Head(0, GENESIS)
    assert list(read(store)) == []
    first = append(store, events("a", "b"))
    second = append(store, events("c"))
    assert (first.seq, second.seq) == (1, 2)
    assert append(store, []) == second == head(store)
    back = list(read(store))
    assert [e.entity_id for e in back] == ["a", "b", "c"]
    assert back[0].payload == {"金额": "12.00"}
    assert back[0].recipients == (ORG,)
    assert back[1].prev == back[0].sha256()
    keys = [o.key for o in store.list("ledger/")]
    assert keys == [f"ledger/00000001-{first.sha256[:16]}.jsonl", f"ledger/00000002-{second.sha256[:16]}.jsonl"]
    header = json.loads(store.get_bytes(keys[1]).split(b"\n")[0])
    assert header["prev"] == first.sha256 == store.sha256(keys[0])
    assert header["hub"] == store.hub
    assert verify_chain(store) == []


def test_concurrent_writers_lose_nothing(store: Store) -> None:
    program = (
        "import sys\nfrom auditlake.store import Store\nfrom auditlake.ledger import Event, append\n"
        "s = Store.for_hub(sys.argv[1])\n"
        "for n in range(15): append(s, [Event('x', f'{sys.argv[2]}-{n}', 'made')])\n"
    )
    workers = [subprocess.Popen([sys.executable, "-c", program, store.hub, name]) for name in "pqr"]
    assert [w.wait() for w in workers] == [0, 0, 0]
    ids = [e.entity_id for e in read(store)]
    assert sorted(ids) == sorted(f"{name}-{n}" for name in "pqr" for n in range(15))
    for name in "pqr":  # each writer's own order is kept
        assert [i for i in ids if i.startswith(name)] == [f"{name}-{n}" for n in range(15)]
    assert head(store).seq == 45
    assert verify_chain(store) == []


def test_altered_segment_is_named(store: Store, store_server: StoreServer) -> None:
    for name in "abc":
        append(store, events(name))
    key = sorted(o.key for o in store.list("ledger/"))[1]
    path = folder(store_server, store) / key
    path.write_bytes(path.read_bytes().replace(b"12.00", b"99.00"))
    problems = verify_chain(store)
    assert [(p.kind, p.key) for p in problems] == [("altered", key)]
    assert "已被改动" in str(problems[0])
    assert verify(store.hub) == problems


def test_altered_and_renamed_segment_is_named(store: Store, store_server: StoreServer) -> None:
    """A forger who also gives the file its new hash still breaks the link of the next segment."""
    for name in "abc":
        append(store, events(name))
    keys = sorted(o.key for o in store.list("ledger/"))
    path = folder(store_server, store) / keys[1]
    data = path.read_bytes().replace(b"12.00", b"99.00")
    forged = f"ledger/00000002-{sha256(data)[:16]}.jsonl"
    path.unlink()
    (folder(store_server, store) / forged).write_bytes(data)
    assert ("reordered", keys[2]) in {(p.kind, p.key) for p in _settled(store)}
    with pytest.raises(LedgerBroken, match="does not follow"):
        list(read(store))


def _settled(store: Store) -> list:  # type: ignore[type-arg]
    """Problems once the server's directory cache has seen a change made on disk."""
    import time

    time.sleep(1.2)
    return verify(store.hub)


def test_missing_segment_in_the_middle_is_named(store: Store, store_server: StoreServer) -> None:
    for name in "abcd":
        append(store, events(name))
    keys = sorted(o.key for o in store.list("ledger/"))
    store.delete(keys[1])
    assert [(p.kind, p.key) for p in verify_chain(store)] == [("missing", keys[1])]
    with pytest.raises(LedgerBroken):
        list(read(store))


def test_missing_last_segment_is_named(store: Store) -> None:
    for name in "ab":
        append(store, events(name))
    keys = sorted(o.key for o in store.list("ledger/"))
    store.delete(keys[1])
    assert [(p.kind, p.key) for p in verify_chain(store)] == [("missing", keys[1])]
    with pytest.raises(LedgerBroken, match="gone"):
        append(store, events("c"))
    assert [o.key for o in store.list("ledger/")] == keys[:1]


def test_reordered_segments_are_named(store: Store, store_server: StoreServer) -> None:
    for name in "abc":
        append(store, events(name))
    keys = sorted(o.key for o in store.list("ledger/"))
    base = folder(store_server, store)
    two, three = (base / keys[1]).read_bytes(), (base / keys[2]).read_bytes()
    (base / keys[1]).unlink()
    (base / keys[2]).unlink()
    swapped = [f"ledger/00000002-{sha256(three)[:16]}.jsonl", f"ledger/00000003-{sha256(two)[:16]}.jsonl"]
    (base / swapped[0]).write_bytes(three)
    (base / swapped[1]).write_bytes(two)
    found = {(p.kind, p.key) for p in _settled(store)}
    assert {("reordered", key) for key in swapped} <= found
    assert {kind for kind, _ in found} == {"missing", "reordered"}


def test_forked_ledger_is_named(store: Store, store_server: StoreServer, tmp_path: Path) -> None:
    append(store, events("a"))
    one = store.get_bytes(next(iter(store.list("ledger/"))).key)
    forged = one.replace(b"12.00", b"99.00")
    key = f"ledger/00000001-{sha256(forged)[:16]}.jsonl"
    store.put_bytes(key, forged)
    assert "reordered" in {p.kind for p in verify_chain(store)}


def test_writer_waits_for_a_lagging_listing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    append(store, events("a"))
    real, calls = Store.list, []

    def lagging(self: Store, prefix: str = "") -> Iterator[object]:
        calls.append(prefix)
        return iter(()) if len(calls) < 3 else real(self, prefix)

    monkeypatch.setattr(Store, "list", lagging)
    assert append(store, events("b")).seq == 2
    assert len(calls) == 3
    assert memory(store).recall() is not None


def _full_hub(store: Store) -> None:
    """One object of every kind, all recorded as the product records them, in three segments."""

    def put(key: str, data: bytes) -> dict[str, str]:
        return {key: store.put_bytes(key, data)}

    raw = b"AAC001;AAC002\n"
    put(f"raw/{sha256(raw)}", raw)
    place = f"collected/{ORG}.2026-07.period.r1/0123456789ab/"
    receipt = {"id": "r-1", "org": ORG, "submission": f"{ORG}.2026-07.period.r1", "outcome": "accepted"}
    payload = {
        **receipt,
        "raw": [{"path": "AC83.csv", "sha256": sha256(raw)}],
        "collected": {"AC83": [place + "AC83.parquet"]},
        "collected_sha256": put(place + "AC83.parquet", b"rows") | put(place + "AC83.rejects.parquet", b"bad rows"),
        "out_sha256": put(f"orgs/{ORG}/out/receipts/r-1/receipt.json", canonical(receipt))
        | put(f"orgs/{ORG}/out/receipts/r-1/report.xlsx", b"PK"),
    }
    append(store, [Event("receipt", "r-1", "issued", payload)])
    outputs = put("standard/due/2026-07/b-1.parquet", b"due") | put("hits/c1/2026-07/b-1.parquet", b"hits")
    outputs |= put("hits/row_rules/due/2026-07/b-1.parquet", b"rules")
    made = canonical({"period": "2026-07", "outputs": [{"key": k, "sha256": h} for k, h in outputs.items()]})
    build = put("builds/b-1.json", made)
    put("current/2026-07.json", canonical({"build": "b-1"}))
    append(
        store,
        [Event("build", "b-1", "finished", {"period": "2026-07"}, attachments=tuple(build.values()))],
    )
    marts = put("marts/fund/m-1.parquet", b"fund") | put("marts/m-1.duckdb", b"duckdb")
    publication = canonical({"publication": "m-1", "sha256": marts})
    published = put("marts/m-1.json", publication) | put("current/marts.json", publication)
    doubts = put(f"orgs/{ORG}/out/doubts/2026-07-0123/doubts.csv", b"doubt_id")
    append(
        store,
        [
            Event("publication", "m-1", "made", attachments=(published["marts/m-1.json"],)),
            Event("publication", "m-1", "published"),
            Event("outbox", f"{ORG}.2026-07", "filled", {"out_sha256": doubts}),
        ],
    )
    store.put_bytes(f"orgs/{ORG}/in/2026-08/period-r1/AC83.csv", b"the org's own")


def _found(store: Store) -> list[tuple[str, str]]:
    return [(problem.kind, problem.key) for problem in verify(store.hub)]


def test_whatever_happens_to_one_object_it_is_named_and_nothing_else(store: Store) -> None:
    """Every object of a hub in turn: other bytes, gone, and again as it was."""
    _full_hub(store)
    assert verify(store.hub) == []
    keys = [item.key for item in store.list() if "/in/" not in item.key]
    assert len(keys) == 18 and sum(key.startswith("ledger/") for key in keys) == 3
    for key in keys:
        good = store.get_bytes(key)
        for other in (good + b" ", b"", b"{}"):
            store.put_bytes(key, other)
            assert _found(store) == [("altered", key)], (key, other)
        store.delete(key)
        assert _found(store) == [("missing", key)], key
        store.put_bytes(key, good)
    assert verify(store.hub) == []


def test_two_objects_that_change_places_are_both_named(store: Store) -> None:
    _full_hub(store)
    for zone in ("collected/", "hits/", f"orgs/{ORG}/out/receipts/", "marts/"):
        one, two = [item.key for item in store.list(zone)][:2]
        first, second = store.get_bytes(one), store.get_bytes(two)
        store.put_bytes(one, second)
        store.put_bytes(two, first)
        assert _found(store) == [("altered", one), ("altered", two)]
        store.put_bytes(one, first)
        store.put_bytes(two, second)
    assert verify(store.hub) == []


@pytest.mark.parametrize(
    "key",
    [
        "raw/strange",
        f"raw/{sha256(b'{}')}",
        f"collected/{ORG}.2026-07.period.r1/0123456789ab/AC84.parquet",
        f"orgs/{ORG}/out/receipts/r-2/receipt.json",
        f"orgs/{ORG}/out/doubts/2026-07-0123/answers.csv",
        "standard/due/2026-07/b-2.parquet",
        "hits/c1/2026-07/b-2.parquet",
        "builds/b-2.json",
        "marts/fund/m-2.parquet",
        "marts/m-2.json",
        "current/2026-08.json",
    ],
)
def test_slipped_in_object_is_named(store: Store, key: str) -> None:
    _full_hub(store)
    store.put_bytes(key, b"{}")
    assert _found(store) == [("unknown", key)]


def test_what_is_recorded_while_verify_reads_is_no_stranger(store: Store) -> None:
    """A pass writes its objects before the ledger: verify looks once more before it calls one unknown."""
    _full_hub(store)
    key = f"orgs/{ORG}/out/receipts/r-3/receipt.json"
    digest = store.put_bytes(key, b"late")

    def late(_done: int, _all: int) -> None:
        if head(store).seq == 3:
            append(store, [Event("receipt", "r-3", "issued", {"id": "r-3", "out_sha256": {key: digest}})])

    assert verify(store.hub, progress=late) == []


def test_many_objects_are_read_by_processes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    _full_hub(store)
    monkeypatch.setattr("auditlake.rehash.MANY", 5)
    told: list[tuple[int, int]] = []
    assert verify(store.hub, progress=lambda done, total: told.append((done, total))) == []
    assert told[-1] == (13, 13) and len(told) == 13
    store.put_bytes("hits/c1/2026-07/b-1.parquet", b"other")
    assert _found(store) == [("altered", "hits/c1/2026-07/b-1.parquet")]
