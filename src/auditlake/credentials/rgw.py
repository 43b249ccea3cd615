"""Keys on Ceph's gateway: a role per org, and short-lived keys taken from it (STS AssumeRole).

A user per org would own what it uploads, and the platform could then not read it. What is uploaded with a role
belongs to the role's owner, the platform. The role's own policy and the session's say the same, so either alone is
enough to keep an org in its place. A session names its role by id on every request: deleting the role ends all
sessions at once, which is how keys are revoked and rotated.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from auditlake.credentials.issuer import Credentials, IssuedKey, UnknownKey, check_names, prefixes
from auditlake.credentials.policy import compact, document
from auditlake.settings import Settings
from auditlake.store.client import Store, client
from auditlake.store.errors import error_code, translate

SECONDS = 12 * 3600
_POLICY = "own-prefix"
_ROOT = "/auditlake/"


def from_settings(settings: Settings) -> RgwIssuer:
    """Issuer of the server that the settings name; nothing is kept here."""
    secret = settings.store_secret_key.get_secret_value()
    return RgwIssuer(settings.store_endpoint, settings.store_access_key, secret, settings.store_ca)


@dataclass(frozen=True)
class RgwIssuer:
    """The platform's user needs the capability ``roles=*`` and the same name as its key (``user create --uid``)."""

    endpoint: str
    access_key: str
    secret_key: str = field(repr=False)
    ca: Path | None = None
    seconds: int = SECONDS

    def prepare_hub(self, hub: str) -> None:
        """The bucket, with uploads that nobody finished dropped after two days."""
        store = Store.connect(self.endpoint, f"hub-{hub}", self.access_key, self.secret_key, self.ca)
        store.make_bucket()
        with _told(store.bucket):
            store.client.put_bucket_lifecycle_configuration(
                Bucket=store.bucket,
                LifecycleConfiguration=document("rgw/lifecycle.json"),  # type: ignore[arg-type]
            )

    def issue(self, org: str, hub: str) -> Credentials:
        """A key for ``seconds`` from now; every call gives another one, all of the same role."""
        check_names(org, hub)
        role = _role(org, hub)
        policy = compact(document("org_policy.json", BUCKET=f"hub-{hub}", ORG=org))
        with _told(role):
            if not self._exists(role):
                self._make(role, hub, policy)
            answer = self._client("sts").assume_role(
                RoleArn=f"arn:aws:iam:::role{_ROOT}{hub}/{role}",
                RoleSessionName=org,
                DurationSeconds=self.seconds,
                Policy=policy,
            )["Credentials"]
        return Credentials(
            self.endpoint,
            f"hub-{hub}",
            answer["AccessKeyId"],
            answer["SecretAccessKey"],
            prefixes(org),
            answer["SessionToken"],
            answer["Expiration"],
        )

    def rotate(self, org: str, hub: str) -> Credentials:
        """Every key taken so far ends; a new one begins."""
        self.revoke(org, hub)
        return self.issue(org, hub)

    def revoke(self, org: str, hub: str) -> None:
        """The role goes, and every key taken from it at once."""
        check_names(org, hub)
        role = _role(org, hub)
        with _told(role):
            if not self._exists(role):
                raise UnknownKey(org, hub)
            self._iam.delete_role_policy(RoleName=role, PolicyName=_POLICY)
            self._iam.delete_role(RoleName=role)

    def list(self, hub: str | None = None) -> list[IssuedKey]:
        """Roles in force. The name of the role stands for the key, which is another one each time."""
        with _told(_ROOT):
            roles = self._iam.list_roles(PathPrefix=f"{_ROOT}{hub}/" if hub else _ROOT)["Roles"]
        names = sorted(role["RoleName"] for role in roles)
        return [IssuedKey(name.split(".")[2], name.split(".")[1], name) for name in names]

    @cached_property
    def _iam(self) -> Any:
        return self._client("iam")

    def _client(self, service: str) -> Any:
        return client(service, self.endpoint, self.access_key, self.secret_key, self.ca)

    def _exists(self, role: str) -> bool:
        try:
            self._iam.get_role(RoleName=role)
        except ClientError as error:
            if error_code(error) not in {"NoSuchEntity", "404"}:
                raise
            return False
        return True

    def _make(self, role: str, hub: str, policy: str) -> None:
        trust = compact(document("rgw/trust_policy.json", PLATFORM=self.access_key))
        with contextlib.suppress(self._iam.exceptions.EntityAlreadyExistsException):  # another thread was first
            self._iam.create_role(
                RoleName=role, Path=f"{_ROOT}{hub}/", AssumeRolePolicyDocument=trust, MaxSessionDuration=SECONDS
            )
        self._iam.put_role_policy(RoleName=role, PolicyName=_POLICY, PolicyDocument=policy)


def _role(org: str, hub: str) -> str:
    return f"org.{hub}.{org}"


@contextlib.contextmanager
def _told(place: str) -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        raise translate(error, place, writing=True) from error
