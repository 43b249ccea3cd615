"""One immutable segment: a header line, then one line per event, each naming the hash of the line before."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from auditlake import clock
from auditlake.hashing import canonical, sha256
from auditlake.ledger.envelope import Event

PREFIX = "ledger/"
GENESIS = "0" * 64
_KEY = re.compile(r"ledger/(\d{8})-([0-9a-f]{16})\.jsonl")


@dataclass(frozen=True)
class Segment:
    """Bytes of a segment, its place in the chain and its events in order."""

    key: str
    data: bytes
    seq: int
    prev: str
    sha256: str
    events: tuple[Event, ...]


def key_of(seq: int, digest: str) -> str:
    """Object key: eight digits of sequence, sixteen of the hash."""
    return f"{PREFIX}{seq:08d}-{digest[:16]}.jsonl"


def parse_key(key: str) -> tuple[int, str] | None:
    """Sequence and first 16 hex of the hash; ``None`` for a key that no segment can have."""
    match = _KEY.fullmatch(key)
    return (int(match[1]), match[2]) if match else None


def write(hub: str, seq: int, prev: str, events: Sequence[Event]) -> Segment:
    """Chain events behind a segment with hash ``prev``; ValueError for no events."""
    if not events:
        raise ValueError("a ledger segment needs at least one event")
    header = canonical(
        {"ledger": 1, "hub": hub, "seq": seq, "prev": prev, "as_of": clock.as_of().isoformat(), "count": len(events)}
    )
    lines, last, chained = [header], sha256(header), []
    for event in events:
        chained.append(event.chained(last))
        lines.append(chained[-1].line())
        last = sha256(lines[-1])
    data = b"\n".join(lines) + b"\n"
    digest = sha256(data)
    return Segment(key_of(seq, digest), data, seq, prev, digest, tuple(chained))


def parse(key: str, data: bytes) -> Segment:
    """Read a segment; ValueError naming what is wrong inside (header, count, a broken line chain)."""
    lines = data.split(b"\n")
    if lines[-1] != b"":
        raise ValueError("the last line is cut")
    header: dict[str, Any] = json.loads(lines[0])
    if not isinstance(header, dict) or not {"seq", "prev", "count"} <= header.keys():
        raise ValueError("line 1 is not a segment header")
    if header["count"] != len(lines) - 2:
        raise ValueError(f"the header counts {header['count']} events, {len(lines) - 2} lines follow")
    last, events = sha256(lines[0]), []
    for number, line in enumerate(lines[1:-1], start=2):
        event = Event.parse(line)
        if event.prev != last:
            raise ValueError(f"line {number} does not follow the line before it")
        events.append(event)
        last = sha256(line)
    return Segment(key, data, header["seq"], header["prev"], sha256(data), tuple(events))
