"""Server answers become errors that say what to do."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from auditlake.store.errors import (
    StoreDenied,
    StoreError,
    StoreMissing,
    StoreUnavailable,
    error_code,
    explained,
    translate,
)


def answer(code: str | None, status: int) -> ClientError:
    body: dict[str, Any] = {"ResponseMetadata": {"HTTPStatusCode": status}}
    if code:
        body["Error"] = {"Code": code}
    return ClientError(body, "GetObject")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "status", "writing", "expected"),
    [
        ("AccessDenied", 403, False, StoreDenied),
        (None, 403, False, StoreDenied),
        ("SignatureDoesNotMatch", 403, True, StoreDenied),
        ("NoSuchKey", 404, False, StoreMissing),
        (None, 404, False, StoreMissing),
        ("InternalError", 500, True, StoreDenied),
        ("InternalError", 500, False, StoreUnavailable),
        ("SlowDown", 503, True, StoreUnavailable),
        (None, 400, False, StoreUnavailable),
    ],
)
def test_translate(code: str | None, status: int, writing: bool, expected: type[StoreError]) -> None:
    error = translate(answer(code, status), "hub-330000/x", writing)
    assert type(error) is expected
    assert str(error).count("hub-330000/x: ") == 2
    assert any("\u4e00" <= c <= "\u9fff" for c in error.zh)


def test_answer_without_body_has_its_status_as_code() -> None:
    assert error_code(answer(None, 400)) == "400"
    assert error_code(ClientError({}, "HeadObject")) == ""


def test_explained_translates_connection_errors() -> None:
    with pytest.raises(StoreUnavailable), explained("b/k"):
        raise EndpointConnectionError(endpoint_url="http://127.0.0.1:1")
    with pytest.raises(KeyError), explained("b/k"):
        raise KeyError
