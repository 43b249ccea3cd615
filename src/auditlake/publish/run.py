"""Swap what readers see: the pointer, the DuckDB file, and PostgreSQL when its URL is set."""

from __future__ import annotations

import json
import shutil
from typing import Any

from auditlake.ledger import Event, append
from auditlake.publish import current
from auditlake.publish.postgres import publish_postgres
from auditlake.publish.publication import opened
from auditlake.settings import get_settings
from auditlake.store.cache import stage
from auditlake.store.client import Store


def publish(hub: str) -> dict[str, Any]:
    """Publish the marts made last. Readers see the old marts or the new ones, never a mixture."""
    store, settings = Store.for_hub(hub), get_settings()
    publication = json.loads(store.get_bytes(f"marts/{opened(hub)}.json"))
    if settings.pg_url:
        files = {mart: stage(store, key) for mart, key in publication["marts"].items()}
        publish_postgres(settings.pg_url.get_secret_value(), files, hub)
    target = settings.home / "marts" / f"{hub}.duckdb"
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".new")
    shutil.copyfile(stage(store, publication["duckdb"]), temporary)
    temporary.replace(target)
    if publication != current.current_publication(store):
        append(store, [Event("publication", publication["publication"], "published")])
        current.move(store, publication)
    return {"publication": publication["publication"], "rows": sum(publication["rows"].values())}
