"""One bucket of one S3 server, seen with one key. Hashes are always ours, never the server's."""

from __future__ import annotations

import hashlib
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.handlers import add_expect_header
from botocore.utils import parse_timestamp

from auditlake.hashing import CHUNK, sha256
from auditlake.settings import Settings, get_settings
from auditlake.store.damage import Arrival, send_damaged_again
from auditlake.store.errors import (
    StoreConflict,
    StoreMissing,
    StoreTooLarge,
    StoreUnavailable,
    error_code,
    explained,
    translate,
)
from auditlake.store.upload import PART, Progress, content_md5, multipart

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

    from auditlake.credentials.issuer import Credentials

_READ_ATTEMPTS = 3
_CONFIG = Config(
    signature_version="s3v4",
    region_name="us-east-1",
    s3={"addressing_style": "path"},
    # trailing checksums break servers that do not know them; Content-MD5 is sent instead
    request_checksum_calculation="when_required",
    response_checksum_validation="when_required",
    retries={"mode": "standard", "total_max_attempts": 3},
    connect_timeout=10,
    read_timeout=60,
    max_pool_connections=16,
)


_SESSION_LOCK = threading.Lock()


@cache
def _session() -> boto3.session.Session:
    """One session per process: it parses S3's service description once (some 150 ms)."""
    session = boto3.session.Session()
    parsers = session._session.get_component("response_parser_factory")
    parsers.set_parser_defaults(timestamp_parser=_moment)
    return session


def _moment(text: str) -> datetime:
    """A time in an answer; botocore's own reader takes longer than everything else about a listing."""
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return parse_timestamp(text)


def client(
    service: str,
    endpoint: str,
    access_key: str,
    secret_key: str,
    ca: Path | None = None,
    session_token: str | None = None,
    config: Config | None = None,
) -> Any:
    """A boto3 client as all servers take it: s3v4, path style, no trailing checksums, three attempts."""
    session: Any = _session()
    with _SESSION_LOCK:  # making clients is not thread-safe, using them is
        made = session.client(
            service,
            endpoint_url=endpoint,
            aws_access_key_id=access_key,
            aws_secret_access_key=secret_key,
            aws_session_token=session_token,
            verify=str(ca) if ca else None,
            config=_CONFIG.merge(config) if config else _CONFIG,
        )
    # "Expect: 100-continue" with the embedded server: over HTTPS a refused write would hang for 10 s
    made.meta.events.unregister("before-call.s3", add_expect_header)
    if service == "s3":
        send_damaged_again(made)
    return made


@dataclass(frozen=True)
class StoredObject:
    """One line of a listing; ``size`` in bytes, ``modified`` with time zone, ``etag`` without quotes."""

    key: str
    size: int
    modified: datetime
    etag: str


@dataclass(frozen=True)
class Store:
    """One bucket with one key. Safe to share between threads; pickles to nothing, so make one per process."""

    client: S3Client = field(repr=False)
    bucket: str

    @classmethod
    def for_hub(cls, hub_code: str, settings: Settings | None = None) -> Store:
        """The bucket of a hub (``330000``) with the platform's key from the settings."""
        chosen = settings or get_settings()
        return cls.connect(
            chosen.store_endpoint,
            f"hub-{hub_code}",
            chosen.store_access_key,
            chosen.store_secret_key.get_secret_value(),
            chosen.store_ca,
        )

    @classmethod
    def connect(
        cls,
        endpoint: str,
        bucket: str,
        access_key: str,
        secret_key: str,
        ca: Path | None = None,
        session_token: str | None = None,
    ) -> Store:
        """Any bucket with any key; ``ca`` is a PEM bundle for servers with a certificate of their own,
        ``session_token`` belongs to a short-lived key."""
        return cls(client("s3", endpoint, access_key, secret_key, ca, session_token), bucket)

    @classmethod
    def with_key(cls, own: Credentials) -> Store:
        """A hub as the org sees it that this key was issued to."""
        return cls.connect(
            own.endpoint, own.bucket, own.access_key, own.secret_key, get_settings().store_ca, own.session_token
        )

    @property
    def hub(self) -> str:
        """Division code of the hub the bucket belongs to."""
        return self.bucket.removeprefix("hub-")

    def bucket_names(self) -> list[str]:
        """Buckets that this key may see."""
        with explained(self.bucket):
            return [bucket["Name"] for bucket in self.client.list_buckets()["Buckets"]]

    def make_bucket(self) -> None:
        """Create the bucket when it is not there; only the platform's key may."""
        try:
            self.client.create_bucket(Bucket=self.bucket)
        except ClientError as error:
            if error_code(error) not in {"BucketAlreadyOwnedByYou", "BucketAlreadyExists"}:
                raise translate(error, self.bucket, writing=True) from error

    def put_bytes(self, key: str, data: bytes) -> str:
        """Write an object; returns its sha256. Errors: StoreDenied, StoreUnavailable."""
        with explained(self._place(key), writing=True):
            self.client.put_object(Bucket=self.bucket, Key=key, Body=data, ContentMD5=content_md5(data))
        return sha256(data)

    def put_file(self, key: str, path: Path, progress: Progress | None = None) -> str:
        """Upload a file; returns its sha256. Above 8 MiB in parts, resuming a cut upload.

        ``progress(done, size)`` in bytes is called after every part.
        """
        size = path.stat().st_size
        if size <= PART:
            digest = self.put_bytes(key, path.read_bytes())
            if progress:
                progress(size, size)
            return digest
        with explained(self._place(key), writing=True):
            return multipart(self.client, self.bucket, key, path, progress)

    def put_immutable(self, key: str, data: bytes) -> str:
        """Write an object that never changes: same bytes again is nothing, other bytes is StoreConflict."""
        try:
            present = self.get_bytes(key)
        except StoreMissing:
            return self.put_bytes(key, data)
        if present != data:
            raise StoreConflict(
                self._place(key),
                f"对象已存在且内容不同(现有 {sha256(present)}，欲写 {sha256(data)})。不可变对象不得改写，请查明原因。",
                f"exists with other bytes (there {sha256(present)}, new {sha256(data)}). Immutable objects are "
                "never rewritten; find out who wrote it.",
            )
        return sha256(data)

    def get_bytes(self, key: str, limit: int | None = None) -> bytes:
        """Whole object; StoreMissing when absent, StoreTooLarge above ``limit`` bytes."""
        buffer = bytearray()

        def take(piece: bytes) -> None:
            buffer.extend(piece)
            if limit is not None and len(buffer) > limit:
                raise StoreTooLarge(
                    self._place(key),
                    f"对象大于允许的 {limit} 字节，未读取。请拆分或核对文件。",
                    f"larger than the {limit} bytes allowed, not read. Split or check the file.",
                )

        self._read(key, buffer.clear, take)
        return bytes(buffer)

    def download(self, key: str, path: Path) -> str:
        """Copy an object to ``path``, hashing on the way; returns sha256. ``path`` appears only when whole."""
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name[:100]}.{uuid.uuid4().hex}.tmp")
        digest = hashlib.sha256()
        try:
            with temporary.open("wb") as stream:

                def begin() -> None:
                    nonlocal digest
                    digest = hashlib.sha256()
                    stream.seek(0)
                    stream.truncate()

                def take(piece: bytes) -> None:
                    digest.update(piece)
                    stream.write(piece)

                self._read(key, begin, take)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
        return digest.hexdigest()

    def sha256(self, key: str) -> str:
        """Hash of what the server holds now, without keeping the bytes."""
        digest = hashlib.sha256()

        def begin() -> None:
            nonlocal digest
            digest = hashlib.sha256()

        self._read(key, begin, lambda piece: digest.update(piece))
        return digest.hexdigest()

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        """All objects whose key begins with ``prefix``, in key order."""
        with explained(self._place(prefix)):
            pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix)
            for page in pages:
                for item in page.get("Contents", []):
                    yield StoredObject(item["Key"], item["Size"], item["LastModified"], item.get("ETag", "").strip('"'))

    def exists(self, key: str) -> bool:
        """Whether the object is there; StoreDenied when this key may not know."""
        try:
            with explained(self._place(key)):
                self.client.head_object(Bucket=self.bucket, Key=key)
        except StoreMissing:
            return False
        return True

    def delete(self, key: str) -> None:
        """Remove an object; no error when it is not there."""
        with explained(self._place(key), writing=True):
            self.client.delete_object(Bucket=self.bucket, Key=key)

    def _place(self, key: str) -> str:
        return f"{self.bucket}/{key}"

    def _read(self, key: str, begin: Callable[[], None], take: Callable[[bytes], None]) -> None:
        """Feed an object to ``take``; a body cut half-way or changed on its way starts over with ``begin``."""
        doubted: set[str] = set()
        for attempt in range(_READ_ATTEMPTS):
            begin()
            try:
                with explained(self._place(key)):
                    answer = self.client.get_object(Bucket=self.bucket, Key=key)
                    arrival = Arrival(answer.get("ETag", ""), answer["ContentLength"])
                    with answer["Body"]:
                        for piece in answer["Body"].iter_chunks(CHUNK):
                            arrival.update(piece)
                            take(piece)
                digest = arrival.digest()
                if digest == arrival.expected or digest in doubted:
                    return
                doubted.add(digest)
            except StoreUnavailable as error:
                # what the server itself answered was already retried by boto3
                if attempt == _READ_ATTEMPTS - 1 or isinstance(error.__cause__, ClientError):
                    raise
                time.sleep(0.2 * 2**attempt)
        raise StoreUnavailable(
            self._place(key),
            "每次读到的内容都不同，传输途中有损坏，未采用。请检查网络(或改用 TLS)后重试。",
            "every reading brought other bytes: they are damaged on their way and were not used. Check the network "
            "(or use TLS), then retry.",
        )
