"""Segments and events as bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlake.ledger import segment
from auditlake.ledger.envelope import Event

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def made(*ids: str) -> segment.Segment:
    return segment.write("330000", 1, segment.GENESIS, [Event("doubt", i, "opened") for i in ids])


@given(TEXT, TEXT, st.dictionaries(TEXT, st.one_of(TEXT, st.integers(), st.none()), max_size=4), st.lists(TEXT))
def test_events_come_back_as_written(identity: str, person: str, payload: dict[str, object], to: list[str]) -> None:
    event = Event("doubt", identity, "opened", payload, "330000-audit", person, tuple(to), as_of="2026-10-01", at="x")
    assert Event.parse(event.line()) == event
    assert b"\n" not in event.line()
    written = segment.write("330000", 7, "a" * 64, [event, event])
    read = segment.parse(written.key, written.data)
    assert read == written
    assert [e.entity_id for e in read.events] == [identity, identity]
    assert read.events[1].prev == read.events[0].sha256()


def test_key_names_number_and_hash() -> None:
    written = made("a")
    assert segment.parse_key(written.key) == (1, written.sha256[:16])
    assert segment.parse_key("ledger/1-abc.jsonl") is None
    with pytest.raises(ValueError, match="at least one"):
        segment.write("330000", 1, segment.GENESIS, [])


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda d: d[:-1], "cut"),
        (lambda d: d.replace(b'"count":3', b'"count":4'), "counts 4"),
        (lambda d: d.replace(b'"entity_id":"b"', b'"entity_id":"x"'), "line 4 does not follow"),
        (lambda d: b"\n".join([(x := d.split(b"\n"))[0], x[2], x[1], x[3], b""]), "line 2 does not follow"),
        (lambda d: d.replace(b'"ledger":1', b'"ledger":2'), "line 2 does not follow"),
        (lambda d: b"[]\n", "header"),
        (lambda d: d.replace(b'"entity_kind"', b'"kind"'), "not an event"),
    ],
)
def test_damage_is_named(damage: object, message: str) -> None:
    written = made("a", "b", "c")
    broken = damage(written.data)  # type: ignore[operator]
    assert broken != written.data
    with pytest.raises(ValueError, match=message):
        segment.parse(written.key, broken)
