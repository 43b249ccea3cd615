"""What the published marts of a hub say right now, for comparing before and after."""

from __future__ import annotations

from typing import Any

import polars as pl

from auditlake.publish.current import current_marts
from auditlake.store.cache import stage
from auditlake.store.client import Store

Snapshot = dict[str, list[dict[str, Any]]]


def snapshot(hub: str) -> Snapshot:
    """Rows of every published mart, by mart; empty when nothing was published yet."""
    store = Store.for_hub(hub)
    return {name: pl.read_parquet(stage(store, key)).to_dicts() for name, key in current_marts(store).items()}
