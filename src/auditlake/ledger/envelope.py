"""One event of the ledger, for every kind of thing that has a life."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from auditlake import clock
from auditlake.hashing import canonical, sha256


@dataclass(frozen=True)
class Event:
    """What happened to one entity. ``at`` (wall clock) and ``as_of`` (business clock) are ISO 8601 texts.

    ``attachments`` are sha256 of what the event refers to; ``payload`` is plain JSON described by
    ``payload_schema``; ``prev`` is the sha256 of the ledger line before, filled by ``append``.
    """

    entity_kind: str
    entity_id: str
    event: str
    payload: dict[str, Any] = field(default_factory=dict)
    actor_org: str = ""
    actor_person: str = ""
    recipients: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    payload_schema: str = ""
    as_of: str = field(default_factory=lambda: clock.as_of().isoformat())
    at: str = field(default_factory=lambda: clock.now().isoformat())
    prev: str = ""

    def line(self) -> bytes:
        """Canonical JSON without line end; equal events give equal bytes."""
        return canonical(vars(self))

    def sha256(self) -> str:
        """Hash of the line: what the next line names as ``prev``."""
        return sha256(self.line())

    def chained(self, prev: str) -> Event:
        """The same event after the line with hash ``prev``."""
        return replace(self, prev=prev)

    @classmethod
    def parse(cls, line: bytes | str) -> Event:
        """Back from a ledger line; ValueError when it is not an event."""
        value = json.loads(line)
        if not isinstance(value, Mapping):
            raise ValueError("a ledger line is not a JSON object")
        try:
            event = cls(**value)
        except TypeError as error:
            raise ValueError(f"a ledger line is not an event: {error}") from error
        return replace(event, recipients=tuple(event.recipients), attachments=tuple(event.attachments))
