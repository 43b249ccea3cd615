"""Who may ring, and with what."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from auditlake.events.bell import Bells
from auditlake.events.service import MOST_BYTES, make_app
from tests.unit.events.test_records import MANIFEST, record

BODY = json.dumps({"Records": [record("hub-330000", MANIFEST)]}).encode()


@pytest.fixture
def bells() -> Iterator[Bells]:
    made = Bells(["330000"], lambda hub, orgs: None, 0)
    yield made
    made.close()


def test_a_hint_rings(bells: Bells) -> None:
    client = TestClient(make_app(bells))
    told = client.post("/events", content=BODY)
    assert (told.status_code, told.json()) == (202, {"told": ["330000"]})
    for query in ("", "?org=330106-si", "?org="):
        assert client.post(f"/collect/330000{query}").status_code == 202
    assert client.post("/events", content=b'{"Records": []}').json() == {"told": []}
    assert client.get("/health").json()["330000"]["hints"] == 4


def test_what_is_none_does_not(bells: Bells) -> None:
    client = TestClient(make_app(bells))
    assert client.post("/events", content=b"x").status_code == 400
    assert client.post("/collect/990000").status_code == 404
    assert client.post("/events", content=b" " * (MOST_BYTES + 1)).status_code == 413
    assert client.post("/collect/330000", content=b" " * (MOST_BYTES + 1)).status_code == 413
    for org in ("../../raw", "a/b", "x" * 65, "330106-si%00"):
        assert client.post(f"/collect/330000?org={org}").status_code == 422
    assert client.get("/events").status_code == 405 and client.get("/docs").status_code == 404
    assert bells.state()["330000"]["hints"] == 0


def test_with_a_token_only_its_holder_rings(bells: Bells) -> None:
    client = TestClient(make_app(bells, "令牌-secret"))
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer "}):
        assert client.post("/collect/330000", headers=headers).status_code == 401
        assert client.post("/events", content=BODY, headers=headers).status_code == 401
    assert bells.state()["330000"]["hints"] == 0
    plain = TestClient(make_app(bells, "secret"))
    assert plain.post("/collect/330000", headers={"Authorization": "Bearer secret"}).status_code == 202
    assert plain.post("/events?token=secret", content=BODY).status_code == 202
    assert bells.state()["330000"]["hints"] == 2
