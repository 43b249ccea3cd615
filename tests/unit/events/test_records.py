"""Event records of a store, and what is no reason to look."""

from __future__ import annotations

import json
from typing import Any

import pytest

from auditlake.events.records import inboxes_told

HOSTED = ("330000", "440000")


def record(bucket: str, key: str, event: str = "s3:ObjectCreated:Put") -> dict[str, Any]:
    return {"eventName": event, "s3": {"bucket": {"name": bucket}, "object": {"key": key, "size": 5}}}


def told(*records: Any) -> dict[str, set[str]]:
    return inboxes_told(json.dumps({"EventName": "s3:ObjectCreated:Put", "Records": list(records)}).encode(), HOSTED)


MANIFEST = "orgs/330106-si/in/2026-07/period-r1/datapackage.json"


def test_a_manifest_in_an_inbox_is_a_reason_to_look() -> None:
    assert told(record("hub-330000", MANIFEST)) == {"330000": {"330106-si"}}
    # MinIO escapes the key, Ceph names the event without a prefix, large manifests come in parts
    assert told(record("hub-330000", MANIFEST.replace("/", "%2F"))) == {"330000": {"330106-si"}}
    assert told(record("hub-440000", MANIFEST, "ObjectCreated:CompleteMultipartUpload")) == {"440000": {"330106-si"}}
    other = MANIFEST.replace("330106", "330110")
    all_told = told(*(record(bucket, key) for bucket in ("hub-330000", "hub-440000") for key in (MANIFEST, other)))
    assert all_told == {"330000": {"330106-si", "330110-si"}, "440000": {"330106-si", "330110-si"}}


@pytest.mark.parametrize(
    "one",
    [
        record("hub-330000", "orgs/330106-si/in/2026-07/period-r1/AC83.csv"),
        record("hub-330000", "orgs/330106-si/in/datapackage.json"),
        record("hub-330000", "orgs/330106-si/out/receipts/r-1/datapackage.json"),
        record("hub-330000", "raw/datapackage.json"),
        record("hub-330000", MANIFEST, "s3:ObjectRemoved:Delete"),
        record("hub-990000", MANIFEST),
        record("other", MANIFEST),
        record("hub-330000", MANIFEST.replace("330106-si", "杭州")),
        record("hub-330000", MANIFEST.replace("330106-si", "..")),
        {"eventName": 5}, {"s3": None}, [], None, "x", 7,
        record("hub-330000", "%ZZ%"),
    ],
)  # fmt: skip
def test_everything_else_is_none(one: Any) -> None:
    assert told(one) == {}


@pytest.mark.parametrize("body", [b"", b"x", b"[]", b"{}", b'{"Records": 1}', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_record_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        inboxes_told(body, HOSTED)
