"""Multipart upload that resumes where a cut one ended.

The id of an upload under way is noted on this computer. Asking the server for it would need the right to list the
bucket's uploads, which no server can limit to an org's own prefix; listing the parts of a known upload is a right on
the object's key alone.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from auditlake.hashing import sha256
from auditlake.settings import get_settings
from auditlake.store.errors import error_code

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_s3.type_defs import CompletedPartTypeDef

PART = 8 << 20
_MAX_PARTS = 9_000  # S3 stops at 10,000
_RESTARTS = 3


class _StartOver(Exception):
    """The unfinished upload holds other bytes than the file."""


Progress = Callable[[int, int], None]


def content_md5(data: bytes) -> str:
    """Header value ``Content-MD5``: servers check it, unlike the newer checksum headers."""
    return base64.b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode()


def part_size(size: int) -> int:
    """Bytes per part for a file of ``size`` bytes; the same file always gives the same parts."""
    part = PART
    while part * _MAX_PARTS < size:
        part *= 2
    return part


def multipart(client: S3Client, bucket: str, key: str, path: Path, progress: Progress | None = None) -> str:
    """Upload ``path``; returns its sha256. Parts already at the server with the same bytes are not sent again.

    Starts over when the server forgot the upload (it restarted, or a part was damaged on the way) or
    when the file changed since.
    """
    note = note_path(client, bucket, key)
    for attempt in range(_RESTARTS):
        try:
            digest = _once(client, bucket, key, path, note, progress)
            note.unlink(missing_ok=True)
            return digest
        except (_StartOver, ClientError) as error:
            lost = isinstance(error, _StartOver) or error_code(error) == "NoSuchUpload"
            if not lost or attempt == _RESTARTS - 1:
                raise
            note.unlink(missing_ok=True)
    raise AssertionError("unreachable")


def note_path(client: S3Client, bucket: str, key: str) -> Path:
    """Where the id of an unfinished upload of ``key`` is noted: ``HOME/uploads``."""
    return get_settings().home / "uploads" / sha256(f"{client.meta.endpoint_url}/{bucket}/{key}")[:32]


def _once(client: S3Client, bucket: str, key: str, path: Path, note: Path, progress: Progress | None) -> str:
    upload = note.read_text() if note.is_file() else ""
    present = _parts(client, bucket, key, upload) if upload else {}
    if not upload:
        upload = client.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"]
        _write(note, upload)
    size, done = path.stat().st_size, 0
    step = part_size(size)
    whole = hashlib.sha256()
    parts: list[CompletedPartTypeDef] = []
    with path.open("rb") as stream:
        # in order and one at a time: the embedded server streams the parts as they come
        while block := stream.read(step):
            number = len(parts) + 1
            whole.update(block)
            md5 = hashlib.md5(block, usedforsecurity=False)
            etag = md5.hexdigest()
            if number in present and present[number] != (len(block), etag):
                # the file changed since the cut; the embedded server cannot replace a part it has streamed
                client.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=upload)
                raise _StartOver
            if number not in present:
                answer = client.upload_part(
                    Bucket=bucket,
                    Key=key,
                    UploadId=upload,
                    PartNumber=number,
                    Body=block,
                    ContentMD5=base64.b64encode(md5.digest()).decode(),
                )
                etag = answer["ETag"].strip('"')
            parts.append({"PartNumber": number, "ETag": f'"{etag}"'})
            done += len(block)
            if progress:
                progress(done, size)
    client.complete_multipart_upload(Bucket=bucket, Key=key, UploadId=upload, MultipartUpload={"Parts": parts})
    return whole.hexdigest()


def _write(note: Path, upload: str) -> None:
    """Note an upload; without the note a cut upload starts over, so a full disk is no reason to stop."""
    with contextlib.suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True)
        temporary = note.with_name(f"{note.name}.{uuid.uuid4().hex}")
        temporary.write_text(upload)
        temporary.replace(note)


def _parts(client: S3Client, bucket: str, key: str, upload: str) -> dict[int, tuple[int, str]]:
    """Parts the server already has: number -> (bytes, md5)."""
    pages = client.get_paginator("list_parts").paginate(Bucket=bucket, Key=key, UploadId=upload)
    return {
        part["PartNumber"]: (part["Size"], part["ETag"].strip('"')) for page in pages for part in page.get("Parts", [])
    }
