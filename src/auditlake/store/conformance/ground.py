"""Where a store is tried out: a hub of its own that is removed afterwards."""

from __future__ import annotations

import contextlib
import secrets
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from ssl import create_default_context
from typing import Any

from botocore.config import Config

from auditlake.credentials.default import default_issuer
from auditlake.credentials.issuer import CredentialIssuer
from auditlake.settings import Settings, get_settings
from auditlake.store.client import Store, client
from auditlake.store.errors import StoreError

#: seconds that a locked object is kept in a trial
LOCK_SECONDS = 5
#: the embedded server remembers a folder's entries for a second
FOLDERS_OLD = 1.1
ORG, OTHER = "990101-si", "990102-si"


@dataclass(frozen=True)
class Ground:
    """A server with the platform's key, the issuer of org keys, and a fresh hub with a bucket."""

    settings: Settings = field(repr=False)
    issuer: CredentialIssuer = field(repr=False)
    hub: str

    @property
    def store(self) -> Store:
        """The platform's view of the hub."""
        return Store.for_hub(self.hub, self.settings)

    @property
    def s3(self) -> Any:
        """The platform's bare client, for what the platform itself never asks of a store."""
        return self.store.client

    def org(self, org: str = ORG) -> Store:
        """An org's view of the hub; without retries, since refusals are what is asked for."""
        own = self.issuer.issue(org, self.hub)
        once = Config(retries={"mode": "standard", "total_max_attempts": 1})
        s3 = client("s3", own.endpoint, own.access_key, own.secret_key, self.ca, own.session_token, once)
        return Store(s3, own.bucket)

    @property
    def ca(self) -> Path | None:
        """What clients trust."""
        return self.settings.store_ca

    def service(self, name: str, config: Config | None = None) -> Any:
        """A client of another service of the server (``sts``), or an S3 client with other options."""
        secret = self.settings.store_secret_key.get_secret_value()
        return client(name, self.settings.store_endpoint, self.settings.store_access_key, secret, self.ca, None, config)

    @contextlib.contextmanager
    def locking(self) -> Iterator[Store]:
        """A bucket made with object lock; emptied once its locks have run out."""
        store = Store(self.store.client, f"{self.store.bucket}-lock")
        store.client.create_bucket(Bucket=store.bucket, ObjectLockEnabledForBucket=True)
        try:
            yield store
        finally:
            _empty(store, patience=LOCK_SECONDS + 5)

    def ask(
        self, method: str, url: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Status and body of a request without any key, as a browser or curl sends it."""
        request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
        context = create_default_context(cafile=str(self.ca)) if self.ca else None
        try:
            with urllib.request.urlopen(request, timeout=30, context=context) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read()


@contextlib.contextmanager
def ground(settings: Settings | None = None, issuer: CredentialIssuer | None = None) -> Iterator[Ground]:
    """A fresh hub (``99`` and four digits) on the settings' server; keys, objects and buckets are removed after."""
    place = Ground(settings or get_settings(), issuer or default_issuer(), f"99{secrets.randbelow(10_000):04d}")
    place.issuer.prepare_hub(place.hub)
    try:
        yield place
    finally:
        with contextlib.suppress(StoreError):
            for key in place.issuer.list(place.hub):
                place.issuer.revoke(key.org, key.hub)
        _empty(place.store)


def _empty(store: Store, patience: float = 0) -> None:
    """Delete every version of everything and the bucket; what is still locked is tried again for a while."""
    s3, bucket = store.client, store.bucket
    deadline = time.monotonic() + patience
    while True:
        with contextlib.suppress(Exception):  # servers without versions
            for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket):
                for item in [*page.get("Versions", []), *page.get("DeleteMarkers", [])]:
                    with contextlib.suppress(Exception):  # locked
                        s3.delete_object(Bucket=bucket, Key=item["Key"], VersionId=item["VersionId"])
        with contextlib.suppress(Exception):
            for entry in store.list():
                store.delete(entry.key)
        with contextlib.suppress(Exception):
            s3.delete_bucket(Bucket=bucket)
            return
        if time.monotonic() > deadline:
            return
        time.sleep(1)
