"""Hits of the current builds, as rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.build import manifest, pointer
from auditlake.store.cache import stage_all
from auditlake.store.client import Store


def hit_files(store: Store, periods: Iterable[str] | None = None) -> dict[str, list[Path]]:
    """Local hit files of the current builds, by build id."""
    chosen = set(periods) if periods is not None else None
    found: dict[str, list[Path]] = {}
    for period, build in pointer.current_builds(store).items():
        if chosen is None or period in chosen:
            keys = manifest.outputs(manifest.read(store, build), "hits").values()
            found[build] = stage_all(store, sorted(keys))
    return found


def hits(store: Store, periods: Iterable[str] | None = None) -> list[dict[str, Any]]:
    """All hits of the current builds (of some periods), with ``build``; evidence parsed from JSON."""
    rows: list[dict[str, Any]] = []
    for build, paths in hit_files(store, periods).items():
        for path in paths:
            for row in pl.read_parquet(path).iter_rows(named=True):
                rows.append(row | {"build": build, "evidence": json.loads(row["evidence"] or "{}")})
    return rows
