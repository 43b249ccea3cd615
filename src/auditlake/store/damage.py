"""Bytes that a network changed on their way: noticed when they arrive, sent again when the server noticed.

A server's ETag is the MD5 of what it holds, or of the MD5s of an upload's parts. It proves nothing about a server, but
bytes that fit it were not damaged between there and here. Where the ETag is something else (encrypted objects, parts
of an unusual size) the same bytes have to arrive twice.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_ETAG = re.compile(r'"?([0-9a-f]{32})(?:-([1-9][0-9]*))?"?')
#: parts of our own uploads and the AWS CLI's (and its multiples), then of other clients'
_PARTS = (8 << 20, 5 << 20, 16 << 20, 32 << 20, 64 << 20, 128 << 20)
_ATTEMPTS = 3


class Arrival:
    """Digest of one body while it comes, made as its ETag was made."""

    def __init__(self, etag: str, size: int) -> None:
        match = _ETAG.fullmatch(etag)
        self.expected = match[1] if match else None
        count = int(match[2]) if match and match[2] else None
        fitting = (part for part in _PARTS if count and -(-size // part) == count)
        self._part = next(fitting, size or 1) if count else None
        self._left = self._part or 0
        self._whole, self._one = _md5(), _md5()

    def update(self, piece: bytes) -> None:
        """The next bytes."""
        if self._part is None:
            self._whole.update(piece)
            return
        view = memoryview(piece)
        while view:
            here, view = view[: self._left], view[self._left :]
            self._one.update(here)
            self._left -= len(here)
            if not self._left:
                self._close_part()

    def digest(self) -> str:
        """What the ETag should be."""
        if self._part is not None and self._left < self._part:
            self._close_part()
        return str(self._whole.hexdigest())

    def _close_part(self) -> None:
        self._whole.update(self._one.digest())
        self._one, self._left = _md5(), self._part or 0


def _md5() -> Any:
    return hashlib.md5(usedforsecurity=False)


def send_damaged_again(client: S3Client) -> None:
    """Let the client repeat a write whose Content-MD5 did not fit what the server got; boto3 alone gives up."""

    def again(response: Any = None, attempts: int = 1, **_: Any) -> int | None:
        code = response[1].get("Error", {}).get("Code") if response else None
        return 0 if code == "BadDigest" and attempts < _ATTEMPTS else None

    for operation in ("PutObject", "UploadPart"):
        client.meta.events.register(f"needs-retry.s3.{operation}", again)  # type: ignore[arg-type]
