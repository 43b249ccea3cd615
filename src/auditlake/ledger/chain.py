"""The chain of segments in a hub's store: append, read, verify."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from auditlake.hashing import sha256
from auditlake.ledger import segment as segments
from auditlake.ledger.envelope import Event
from auditlake.ledger.lock import memory, single_writer
from auditlake.ledger.problem import Problem, altered, missing, reordered
from auditlake.ledger.segment import GENESIS, PREFIX, Segment
from auditlake.store.cache import stage_all
from auditlake.store.client import Store

_STALE_SECONDS = 5.0


class LedgerBroken(RuntimeError):
    """The ledger cannot be continued as it stands; nothing was written."""


@dataclass(frozen=True)
class Head:
    """Newest segment: its number (0 = empty ledger) and sha256 (64 zeros when empty)."""

    seq: int
    sha256: str


def append(store: Store, events: Iterable[Event]) -> Head:
    """Write ``events`` as ONE new segment behind the head and return the new head.

    No events: nothing is written, the present head is returned. LedgerBroken when the head cannot be
    trusted. Either the whole segment is there afterwards or nothing.
    """
    batch = list(events)
    if not batch:
        return head(store)
    with single_writer(store) as known:
        keys = _current_keys(store)
        last = _load_head(store, keys)
        new = segments.write(store.hub, last.seq + 1, last.sha256, batch)
        store.put_immutable(new.key, new.data)
        known.keep(new.key)
    return Head(new.seq, new.sha256)


def head(store: Store) -> Head:
    """Newest segment, as it stands in the store; LedgerBroken when it was altered or removed."""
    return _load_head(store, _current_keys(store))


def read(store: Store) -> Iterator[Event]:
    """All events, oldest first, through the local cache of segments.

    Checks every link on the way: LedgerBroken at the first segment that does not follow.
    """
    keys = _current_keys(store)
    prev = GENESIS
    for number, (key, path) in enumerate(zip(keys, stage_all(store, keys), strict=True), start=1):
        segment = _parse(key, path.read_bytes())
        if segment.seq != number or segment.prev != prev:
            raise _broken(key, "does not follow the segment before it", "与前一段不衔接")
        prev = segment.sha256
        yield from segment.events


def verify_chain(store: Store) -> list[Problem]:
    """What is wrong with the ledger as it stands in the store (never from the cache)."""
    return check(store)[1]


def check(store: Store) -> tuple[list[Event], list[Problem]]:
    """Events of all readable segments in order, and every problem of the chain."""
    problems: list[Problem] = []
    found = sorted(item.key for item in store.list(PREFIX))
    remembered = memory(store).recall()
    if remembered and remembered not in found:
        problems.append(missing(remembered, "HOME/locks"))
    good: list[Segment] = []
    with ThreadPoolExecutor(8) as pool:
        for key, data in zip(found, pool.map(store.get_bytes, found), strict=True):
            named = segments.parse_key(key)
            digest = sha256(data)
            if named is None:
                problems.append(reordered(key, "名称不是台账段。", "its name is not that of a ledger segment."))
                continue
            if not digest.startswith(named[1]):
                problems.append(altered(key, named[1] + "…", digest))
            try:
                segment = segments.parse(key, data)
            except (ValueError, TypeError) as error:
                if digest.startswith(named[1]):
                    problems.append(reordered(key, f"内容不成链：{error}。", f"broken inside: {error}."))
                continue
            if segment.seq != named[0]:
                problems.append(
                    reordered(
                        key,
                        f"内记序号为 {segment.seq}，与名称不符，顺序被改动。",
                        f"its header says number {segment.seq}, its name says {named[0]}: it was moved.",
                    )
                )
            good.append(segment)
    problems += _links(good, [n for n in map(segments.parse_key, found) if n])
    return [event for segment in good for event in segment.events], sorted(set(problems))


def _links(good: list[Segment], named: list[tuple[int, str]]) -> list[Problem]:
    """Gaps, forks and wrong predecessors, by the numbers and hashes in names and headers."""
    problems: list[Problem] = []
    by_seq: dict[int, list[str]] = {}
    for seq, short in named:
        by_seq.setdefault(seq, []).append(short)
    followers = {segment.seq: segment for segment in good}
    for seq in range(1, max(by_seq, default=0) + 1):
        after = followers.get(seq + 1)
        if seq not in by_seq:
            name = segments.key_of(seq, after.prev if after else "?" * 16)
            problems.append(missing(name, after.key if after else PREFIX))
        for short in by_seq.get(seq, [])[1:]:
            problems.append(
                reordered(
                    segments.key_of(seq, short),
                    f"第 {seq} 段不止一个，链已分叉。",
                    f"segment {seq} is there more than once: the chain is forked.",
                )
            )
    for segment in good:
        before = by_seq.get(segment.seq - 1, [])
        follows = segment.prev == GENESIS if segment.seq == 1 else segment.prev[:16] in before
        if not follows and (before or segment.seq == 1):
            problems.append(
                reordered(
                    segment.key,
                    f"其前段应为 {segment.prev[:16]}，现非如此。",
                    f"should follow the segment {segment.prev[:16]}, which is not the one before it.",
                )
            )
    return problems


def _current_keys(store: Store) -> list[str]:
    """Keys of all segments by number; waits for a listing that lags behind what we ourselves wrote."""
    remembered = memory(store).recall()
    deadline = time.monotonic() + _STALE_SECONDS
    while True:
        keys = sorted(item.key for item in store.list(PREFIX) if segments.parse_key(item.key))
        if remembered is None or remembered in keys:
            return keys
        if time.monotonic() > deadline:
            raise _broken(remembered, "was written by this machine but is gone", "曾由本机写入，现已不在存储中")
        time.sleep(0.2)


def _load_head(store: Store, keys: list[str]) -> Head:
    if not keys:
        return Head(0, GENESIS)
    segment = _parse(keys[-1], store.get_bytes(keys[-1]))
    return Head(segment.seq, segment.sha256)


def _parse(key: str, data: bytes) -> Segment:
    named = segments.parse_key(key)
    try:
        segment = segments.parse(key, data)
    except (ValueError, TypeError) as error:
        raise _broken(key, f"is broken inside ({error})", f"内容损坏({error})") from error
    if named != (segment.seq, segment.sha256[:16]):
        raise _broken(key, "has not the content its name says", "内容与名称不符")
    return segment


def _broken(key: str, en: str, zh: str) -> LedgerBroken:
    return LedgerBroken(
        f"台账段 {key} {zh}。已停止写入；请运行 auditlake verify，从备份恢复后再试。\n"
        f"ledger segment {key} {en}. Nothing was written; run auditlake verify and restore from backup."
    )
