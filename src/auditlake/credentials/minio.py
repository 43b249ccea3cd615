"""Keys on MinIO: one user per org, named by the org id, and one policy per hub for all of them.

The policy says ``orgs/${aws:username}/in/*``, so the user's name decides what it sees and a thousand orgs need no
thousand policies. An org that delivers to two hubs (a province's audit office) is one user with both policies and one
secret. Setting a user's secret again is how MinIO rotates: the old one fails from the next request on.

MinIO lets every user change its own secret, make service accounts and take session keys, unless a policy denies it;
service accounts outlive a change of the secret, session keys even the user. And its deletion of many objects in one
request resolves ``orgs/<own>/in/../../..`` after asking the policy, so that an org could delete the whole lake.
``minio/org_limits.json`` denies all four.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from minio.credentials.providers import StaticProvider
from minio.minioadmin import MinioAdmin
from urllib3 import PoolManager, Retry, Timeout

from auditlake.credentials.book import Entry, KeyBook
from auditlake.credentials.issuer import Credentials, IssuedKey, UnknownKey, check_names, prefixes
from auditlake.credentials.minio_import import import_users, safe
from auditlake.credentials.policy import document
from auditlake.settings import Settings
from auditlake.store.client import Store

_PREFIX = "auditlake-org-"


def from_settings(settings: Settings) -> MinioIssuer:
    """Issuer of the server that the settings name; its secrets are kept in ``HOME/keys/minio``."""
    return MinioIssuer(
        settings.store_endpoint,
        settings.store_access_key,
        settings.store_secret_key.get_secret_value(),
        KeyBook(settings.home / "keys" / "minio"),
        settings.store_ca,
    )


@dataclass(frozen=True)
class MinioIssuer:
    """The platform's key must be MinIO's root key or have ``infra/store/minio/platform_policy.json``."""

    endpoint: str
    access_key: str
    secret_key: str = field(repr=False)
    book: KeyBook
    ca: Path | None = None

    def prepare_hub(self, hub: str) -> None:
        """The bucket and the policy of its orgs."""
        Store.connect(self.endpoint, f"hub-{hub}", self.access_key, self.secret_key, self.ca).make_bucket()
        policy = document("org_policy.json", BUCKET=f"hub-{hub}", ORG="${aws:username}")
        policy["Statement"] += document("minio/org_limits.json", BUCKET=f"hub-{hub}")["Statement"]
        self._admin.policy_add(_PREFIX + hub, policy=policy)

    def issue(self, org: str, hub: str) -> Credentials:
        """The org's user with the hub's policy: the present one, or a new one."""
        check_names(org, hub)
        if present := self.book.get(org, hub):
            return self._credentials(present)
        with self.book.changing(org):
            present = self.book.get(org, hub) or self._new(org, hub)
        return self._credentials(present)

    def issue_many(self, orgs: Sequence[str], hub: str) -> list[Credentials]:
        """As :meth:`issue` for many; those that have no key anywhere come in one request where that is safe."""
        if safe(self.endpoint):
            known = self.book.orgs()
            fresh = {org: _secret() for org in dict.fromkeys(orgs) if org not in known}
            for org in fresh:
                check_names(org, hub)
            if fresh:
                import_users(self._pool, self.endpoint, self.access_key, self.secret_key, fresh, _policies([hub]))
            for org, secret in fresh.items():
                self.book.put(Entry(org, hub, org, secret))
        return [self.issue(org, hub) for org in orgs]

    def rotate(self, org: str, hub: str) -> Credentials:
        """A new secret for the org's user, at every hub it delivers to."""
        with self.book.changing(org):
            entry = self._known(org, hub)
            fresh = replace(entry, secret_key=self._new_secret(org))
            for other in self.book.of(org):
                self.book.put(replace(fresh, hub=other.hub))
        return self._credentials(fresh)

    def revoke(self, org: str, hub: str) -> None:
        """The user loses the hub's policy; without any it is removed."""
        with self.book.changing(org):
            self._known(org, hub)
            others = [entry.hub for entry in self.book.of(org) if entry.hub != hub]
            if others:
                self._admin.policy_set(_policies(others), user=org)
            else:
                self._admin.user_remove(org)
            self.book.drop(org, hub)

    def list(self, hub: str | None = None) -> list[IssuedKey]:
        """Keys in force, as the server says."""
        users: dict[str, dict[str, str]] = json.loads(self._admin.user_list())
        found = [
            IssuedKey(org, policy.removeprefix(_PREFIX), org)
            for org, user in users.items()
            if user.get("status") == "enabled"
            for policy in user.get("policyName", "").split(",")
            if policy.startswith(_PREFIX)
        ]
        return sorted((key for key in found if hub in (None, key.hub)), key=lambda key: (key.hub, key.org))

    @cached_property
    def _pool(self) -> PoolManager:
        return PoolManager(
            maxsize=16,
            timeout=Timeout(connect=10, read=120),
            retries=Retry(total=3, backoff_factor=0.2, status_forcelist=[500, 502, 503, 504]),
            ca_certs=str(self.ca) if self.ca else None,
        )

    @cached_property
    def _admin(self) -> MinioAdmin:
        place = urlsplit(self.endpoint)
        return MinioAdmin(
            endpoint=place.netloc,
            credentials=StaticProvider(self.access_key, self.secret_key),
            secure=place.scheme == "https",
            http_client=self._pool,
        )

    def _new(self, org: str, hub: str) -> Entry:
        others = self.book.of(org)
        secret = others[0].secret_key if others else self._new_secret(org)
        self._admin.policy_set(_policies([hub, *(entry.hub for entry in others)]), user=org)
        entry = Entry(org, hub, org, secret)
        self.book.put(entry)
        return entry

    def _new_secret(self, org: str) -> str:
        secret = _secret()
        self._admin.user_add(org, secret)
        return secret

    def _known(self, org: str, hub: str) -> Entry:
        entry = self.book.get(org, hub)
        if entry is None:
            raise UnknownKey(org, hub)
        return entry

    def _credentials(self, entry: Entry) -> Credentials:
        return Credentials(self.endpoint, f"hub-{entry.hub}", entry.access_key, entry.secret_key, prefixes(entry.org))


def _secret() -> str:
    return secrets.token_urlsafe(30)


def _policies(hubs: list[str]) -> str:
    return ",".join(_PREFIX + hub for hub in sorted(hubs))
