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


def _full_hub(store: Store) -> dict[str, str]:
    """Receipt, raw bytes and a finished build, all recorded; returns the keys by role."""
    raw, result = b"AAC001;AAC002\n", b"PAR1 hits"
    out = f"orgs/{ORG}/out/r-1/receipt.json"
    receipt = {"id": "r-1", "org": ORG, "submission": f"{ORG}.2026-07.period.r1", "outcome": "accepted"}
    keys = {
        "raw": f"raw/{sha256(raw)}",
        "receipt": out,
        "hits": "hits/c1/2026-07/b-1.parquet",
        "build": "builds/b-1.json",
    }
    store.put_bytes(keys["raw"], raw)
    store.put_bytes(out, canonical(receipt))
    store.put_bytes(keys["hits"], result)
    manifest = canonical(
        {
            "inputs": [{"submission": receipt["submission"]}],
            "outputs": [{"key": keys["hits"], "sha256": sha256(result)}],
        }
    )
    store.put_bytes(keys["build"], manifest)
    payload = {
        **receipt,
        "raw": [{"path": "AC83.csv", "sha256": sha256(raw)}],
        "out": {"receipt.json": out},
        "out_sha256": {out: sha256(canonical(receipt))},
    }
    append(store, [Event("receipt", "r-1", "issued", payload)])
    append(store, [Event("build", "b-1", "finished", attachments=(sha256(manifest),))])
    return keys


@pytest.mark.parametrize("role", ["raw", "receipt", "hits", "build"])
def test_tampered_object_is_named(store: Store, role: str) -> None:
    keys = _full_hub(store)
    assert verify(store.hub) == []
    good = store.get_bytes(keys[role])
    store.put_bytes(keys[role], good + b" ")
    assert [(p.kind, p.key) for p in verify(store.hub)] == [("altered", keys[role])]
    store.delete(keys[role])
    assert [(p.kind, p.key) for p in verify(store.hub)] == [("missing", keys[role])]
    store.put_bytes(keys[role], good)
    assert verify(store.hub) == []


@pytest.mark.parametrize("key", [f"orgs/{ORG}/out/r-2/receipt.json", "builds/b-2.json", "raw/strange"])
def test_slipped_in_object_is_named(store: Store, key: str) -> None:
    _full_hub(store)
    store.put_bytes(key, b"{}")
    assert [(p.kind, p.key) for p in verify(store.hub)] == [("unknown", key)]
