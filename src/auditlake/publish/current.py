"""``current/marts.json``: which publication readers see; moved last, in one write."""

from __future__ import annotations

import json
from typing import Any

from auditlake.hashing import canonical
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

KEY = "current/marts.json"


def current_publication(store: Store) -> dict[str, Any] | None:
    """``{"publication": id, "marts": {name: key}, "duckdb": key}`` or ``None`` before the first publication."""
    try:
        return json.loads(store.get_bytes(KEY))
    except StoreMissing:
        return None


def current_marts(store: Store) -> dict[str, str]:
    """Mart name -> key of the published Parquet file."""
    return dict((current_publication(store) or {}).get("marts", {}))


def move(store: Store, publication: dict[str, Any]) -> None:
    """Let readers see this publication."""
    store.put_bytes(KEY, canonical(publication))
