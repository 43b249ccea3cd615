"""``current/<period>.json``: which build of a period counts; moved by one writer, the build's last step."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

from auditlake.hashing import canonical
from auditlake.store.client import Store

PREFIX = "current/"


def current_builds(store: Store) -> dict[str, str]:
    """Build id of every period that has one, by period."""
    keys = [o.key for o in store.list(PREFIX)]
    return {
        PurePosixPath(key).stem: json.loads(store.get_bytes(key))["build"]
        for key in sorted(keys)
        if PurePosixPath(key).stem[0].isdigit()
    }


def move(store: Store, period: str, build: str) -> None:
    """Let ``build`` count for ``period``."""
    store.put_bytes(f"{PREFIX}{period}.json", canonical({"build": build}))
