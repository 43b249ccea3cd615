"""The hubs' object store: S3 client, cache of immutable objects, embedded server."""

from __future__ import annotations

from auditlake.store.client import Store, StoredObject
from auditlake.store.errors import (
    StoreConflict,
    StoreDenied,
    StoreError,
    StoreMissing,
    StoreTooLarge,
    StoreUnavailable,
)

__all__ = [
    "Store",
    "StoreConflict",
    "StoreDenied",
    "StoreError",
    "StoreMissing",
    "StoreTooLarge",
    "StoreUnavailable",
    "StoredObject",
]
