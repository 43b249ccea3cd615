"""What every back end that hands out keys must do; only back ends know a vendor."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

_ORG = re.compile(r"\d{6}-[a-z0-9]+")
_HUB = re.compile(r"\d{6}")


class UnknownKey(LookupError):
    """No key was issued to this org at this hub."""

    def __init__(self, org: str, hub: str) -> None:
        super().__init__(
            f"机构 {org} 在汇集点 {hub} 没有密钥，请先发放。\norg {org} has no key at hub {hub}; issue one first."
        )


@dataclass(frozen=True)
class Credentials:
    """All an org needs to deliver and to read its receipts. ``prefixes``: name -> key prefix, ``in`` and ``out``."""

    endpoint: str
    bucket: str
    access_key: str
    secret_key: str = field(repr=False)
    prefixes: dict[str, str]
    session_token: str | None = field(default=None, repr=False)  #: of a short-lived key
    expires: datetime | None = None  #: when a short-lived key ends, ``None`` for one that lasts


@dataclass(frozen=True)
class IssuedKey:
    """One line of the list of keys; never a secret."""

    org: str
    hub: str
    access_key: str


class CredentialIssuer(Protocol):
    """Hands out keys. An org's key writes and reads its ``in``, reads its ``out``, and sees nothing else."""

    def prepare_hub(self, hub: str) -> None:
        """Make the hub's bucket when it is not there."""

    def issue(self, org: str, hub: str) -> Credentials:
        """The org's key at this hub: the present one, or a new one."""

    def rotate(self, org: str, hub: str) -> Credentials:
        """A new secret; the old one stops working. UnknownKey when none was issued."""

    def revoke(self, org: str, hub: str) -> None:
        """The key stops working. UnknownKey when none was issued."""

    def list(self, hub: str | None = None) -> list[IssuedKey]:
        """Keys in force, of one hub or of all, by hub and org."""


def prefixes(org: str) -> dict[str, str]:
    """Key prefixes of an org in a hub's bucket."""
    return {"in": f"orgs/{org}/in/", "out": f"orgs/{org}/out/"}


def check_names(org: str, hub: str) -> None:
    """ValueError unless both have the form that paths and server configurations can bear."""
    if not _ORG.fullmatch(org):
        raise ValueError(f"机构编号 {org!r} 不合规，应如 330106-si\nnot an org id: {org!r}, expected e.g. 330106-si")
    if not _HUB.fullmatch(hub):
        raise ValueError(f"汇集点代码 {hub!r} 不合规，应为六位数字\nnot a hub code: {hub!r}, expected six digits")
