"""What a store tells of new objects (S3 event records), reduced to the hubs that should look."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any
from urllib.parse import unquote_plus

from auditlake.collect.manifest import NAME
from auditlake.collect.prefix import place_of


def hubs_told(body: bytes, hosted: Collection[str]) -> frozenset[str]:
    """Hubs of ``hosted`` in whose inboxes a manifest was written; everything else in the records is ignored.

    ValueError when the body is no JSON object with a list ``Records`` (as MinIO, Ceph and AWS send).
    """
    try:
        told = json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    records = told.get("Records") if isinstance(told, dict) else None
    if not isinstance(records, list):
        raise ValueError("no Records")
    return frozenset(hub for record in records if (hub := _hub(record)) is not None and hub in hosted)


def _hub(record: Any) -> str | None:
    """Hub of one record about a manifest in an inbox."""
    try:
        bucket, key = record["s3"]["bucket"]["name"], record["s3"]["object"]["key"]
        created = "ObjectCreated" in record["eventName"]
    except (TypeError, KeyError):
        return None
    if not created or not isinstance(bucket, str) or not isinstance(key, str) or not bucket.startswith("hub-"):
        return None
    # keys come percent-encoded from one server and plain from another; a manifest's place has nothing to decode
    placed = place_of(unquote_plus(key))
    if placed is None or placed[0].kind == "stray" or placed[1] != NAME:
        return None
    return bucket.removeprefix("hub-")
