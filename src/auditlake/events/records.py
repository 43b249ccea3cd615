"""What a store tells of new objects (S3 event records), reduced to whose inboxes should be looked at."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection
from typing import Any
from urllib.parse import unquote_plus

from auditlake.collect.manifest import NAME
from auditlake.collect.prefix import place_of

#: what the id of an org may look like
ORG = "[A-Za-z0-9-]{1,64}"


def inboxes_told(body: bytes, hosted: Collection[str]) -> dict[str, set[str]]:
    """Hub of ``hosted`` -> orgs in whose inboxes a manifest was written; everything else in the records is ignored.

    ValueError when the body is no JSON object with a list ``Records`` (as MinIO, Ceph and AWS send).
    """
    try:
        told = json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    records = told.get("Records") if isinstance(told, dict) else None
    if not isinstance(records, list):
        raise ValueError("no Records")
    inboxes: dict[str, set[str]] = defaultdict(set)
    for hub, org in filter(None, map(_inbox, records)):
        if hub in hosted:
            inboxes[hub].add(org)
    return dict(inboxes)


def _inbox(record: Any) -> tuple[str, str] | None:
    """Hub and org of one record about a manifest in an inbox."""
    try:
        bucket, key = record["s3"]["bucket"]["name"], record["s3"]["object"]["key"]
        created = "ObjectCreated" in record["eventName"]
    except (TypeError, KeyError):
        return None
    if not created or not isinstance(bucket, str) or not isinstance(key, str) or not bucket.startswith("hub-"):
        return None
    # keys come percent-encoded from one server and plain from another; a manifest's place has nothing to decode
    placed = place_of(unquote_plus(key))
    if placed is None or placed[0].kind == "stray" or placed[1] != NAME or not re.fullmatch(ORG, placed[0].org):
        return None
    return bucket.removeprefix("hub-"), placed[0].org
