"""An empty hub on the real server, and what the stories of collection have in common."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from auditlake import clock
from auditlake.collect.limits import get_limits
from auditlake.collect.receipts import receipts
from auditlake.collect.submit import submit
from auditlake.store import Store
from tests.conftest import StoreServer
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import Rows

SI, COUNTY, FIN, TAX = "330106-si", "330127-si", "330106-fin", "330000-tax"
HUB = "330000"


@pytest.fixture
def hub(store_server: StoreServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty hub 330000, clock in August 2026, no grace for cut uploads."""
    monkeypatch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "0")
    get_limits.cache_clear()
    clock.set_as_of(datetime(2026, 8, 5, 9, 0))
    yield store_server.emptied(HUB)
    (store_server.home / "as_of").unlink(missing_ok=True)
    get_limits.cache_clear()


def send(server: StoreServer, folder: Path, org: str) -> str:
    """Upload with the org's own key and wait until the platform sees it."""
    prefix = submit(server.org_store(org, HUB), folder)
    platform = server.store(HUB)
    eventually(lambda: platform.exists(f"{prefix}datapackage.json"))
    return prefix


def rules(payload: dict[str, Any]) -> set[str]:
    """Rules of the listed problems but the tables that a small delivery does not bring."""
    return {p["rule"] for p in payload["problems"]} - {"table.missing"}


def newest(hub: Store) -> dict[str, Any]:
    """The last receipt."""
    return receipts(hub)[-1]


def set_cell(table: str, index: int, column: str, text: str) -> Any:
    """An edit for ``delivery``: one cell of one table."""

    def edit(name: str, data: Rows) -> None:
        if name == table:
            data[index][column] = text

    return edit


def set_resource(field: str, value: Any) -> Any:
    """A change of the manifest for ``delivery``: one field of its first resource."""

    def manifest(package: dict[str, Any]) -> None:
        package["resources"][0][field] = value

    return manifest
