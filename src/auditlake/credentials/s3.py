"""Any other S3 server: its operator makes the keys by its own means, here they are only looked up.

A key is a file ``HOME/keys/s3/<hub>.<org>.json`` with ``access_key`` and ``secret_key``; the rights it must have are
those of ``infra/store/org_policy.json``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from auditlake.credentials.book import KeyBook
from auditlake.credentials.issuer import Credentials, IssuedKey, UnknownKey, prefixes
from auditlake.settings import Settings
from auditlake.store.client import Store


class NotOurs(RuntimeError):
    """The server's operator makes and ends keys; the platform cannot."""


def from_settings(settings: Settings) -> HandedIssuer:
    """Keys that were put into ``HOME/keys/s3``."""
    return HandedIssuer(settings, KeyBook(settings.home / "keys" / "s3"))


@dataclass(frozen=True)
class HandedIssuer:
    """Looks keys up; changing them is the operator's."""

    settings: Settings
    book: KeyBook

    def prepare_hub(self, hub: str) -> None:
        """The bucket."""
        Store.for_hub(hub, self.settings).make_bucket()

    def issue(self, org: str, hub: str) -> Credentials:
        """The key that the operator made; UnknownKey when there is none."""
        entry = self.book.get(org, hub)
        if entry is None:
            raise UnknownKey(org, hub)
        endpoint = self.settings.store_endpoint
        return Credentials(endpoint, f"hub-{hub}", entry.access_key, entry.secret_key, prefixes(org))

    def rotate(self, org: str, hub: str) -> Credentials:
        """Not from here."""
        self._refuse(org, hub)

    def revoke(self, org: str, hub: str) -> None:
        """Not from here."""
        self._refuse(org, hub)

    def list(self, hub: str | None = None) -> list[IssuedKey]:
        """What lies in the folder."""
        entries = self.book.entries()
        return [IssuedKey(e.org, e.hub, e.access_key) for e in entries if hub in (None, e.hub)]

    def _refuse(self, org: str, hub: str) -> NoReturn:
        file = self.book.folder / f"{hub}.{org}.json"
        raise NotOurs(
            f"此存储的密钥由其管理员管理：请他更换或停用 {org} 的密钥，再修改或删除 {file}。\n"
            f"keys of this store are its operator's: have the key of {org} changed or ended there, then edit or "
            f"delete {file}."
        )
