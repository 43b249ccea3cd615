"""One listing of all inboxes: what is new, what is still arriving, what changed after it was taken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from auditlake.collect import names
from auditlake.collect.manifest import NAME
from auditlake.collect.prefix import Place, place_of
from auditlake.store.client import StoredObject

Seen = dict[str, list[Any]]  #: file name -> [size, etag, modified], as listed


@dataclass
class Delivery:
    """Objects under one prefix, by their names in NFC."""

    place: Place
    files: dict[str, StoredObject] = field(default_factory=dict)

    @property
    def has_manifest(self) -> bool:
        """Whether the manifest, written last, is there."""
        return NAME in self.files

    @property
    def seen(self) -> Seen:
        """What the listing says of every file: a later change shows here."""
        return {n: [o.size, o.etag, o.modified.isoformat()] for n, o in sorted(self.files.items())}

    @property
    def newest(self) -> datetime:
        """When the last file arrived, by the server's clock."""
        return max(item.modified for item in self.files.values())


def group(objects: Iterable[StoredObject]) -> list[Delivery]:
    """Deliveries of a listing of ``orgs/``, in order of org, period and revision."""
    found: dict[str, Delivery] = {}
    for item in objects:
        placed = place_of(item.key)
        if placed is None or item.key.endswith("/"):
            continue
        place, name = placed
        found.setdefault(place.prefix, Delivery(place)).files[name] = item
    for delivery in found.values():
        delivery.files = names.composed(delivery.files)
    return sorted(found.values(), key=lambda delivery: delivery.place)
