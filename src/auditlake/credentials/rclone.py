"""Keys of the embedded server: one rendered JSON per key that says which folders it sees.

An org's root is a nested ``combine``: bucket / orgs / org / {in, out}, so bucket and prefix are the same as on
any S3 server. ``out`` is a ``union`` whose upstreams are all ``:ro``: the server finds nothing to write to and
refuses (a union needs two upstreams, hence an empty one beside it).

The server remembers a key's answer for five minutes, so deleting the JSON alone would revoke late.
The folders are therefore reached through a link ``views/<access key>`` of this key only; revoking replaces the
link by a plain file, and from that moment every path under it is an error, writes included. For the same
reason a rotated key has a new name: the server would go on comparing with the old secret.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from auditlake.credentials.issuer import Credentials, IssuedKey, UnknownKey, check_names, prefixes
from auditlake.settings import Settings

_KEY_FILE = re.compile(r"(\d{6})-(\d{6}-[a-z0-9]+)-[0-9a-f]{6}\.json")
_PLATFORM_KEY = re.compile(r"[A-Za-z0-9-]+")


def from_settings(settings: Settings) -> RcloneIssuer:
    """Issuer of the embedded store under ``HOME/store`` and ``HOME/keys``."""
    return RcloneIssuer(settings.home / "store", settings.home / "keys", settings.store_endpoint)


@dataclass(frozen=True)
class RcloneIssuer:
    """Issuer for :class:`auditlake.store.servers.rclone.RcloneServer` with the same ``root`` and ``keys_dir``."""

    root: Path
    keys_dir: Path
    endpoint: str

    def platform(self, access_key: str, secret_key: str) -> None:
        """Render the platform's key: all hubs, read and write. ValueError for an empty secret."""
        if not secret_key or not _PLATFORM_KEY.fullmatch(access_key) or _KEY_FILE.fullmatch(f"{access_key}.json"):
            raise ValueError(
                "请设置 AUDITLAKE_STORE_SECRET_KEY，且平台密钥名只含字母、数字和连字符。\n"
                "set AUDITLAKE_STORE_SECRET_KEY; the platform's key name has letters, digits and hyphens only."
            )
        self._render(access_key, {"type": "local", "_root": str(self.root.resolve())}, secret_key)

    def prepare_hub(self, hub: str) -> None:
        """A bucket is a folder."""
        (self.root / f"hub-{hub}").mkdir(parents=True, exist_ok=True)

    def issue(self, org: str, hub: str) -> Credentials:
        """The org's key at this hub: the present one, or a new one with its two folders."""
        check_names(org, hub)
        present = self._keys(org, hub)
        if not present:
            return self._new(org, hub)
        secret: str = json.loads(present[-1].read_text())["_secret_access_key"]
        return Credentials(self.endpoint, f"hub-{hub}", present[-1].stem, secret, prefixes(org))

    def rotate(self, org: str, hub: str) -> Credentials:
        """A new key name and secret; the old one stops at once."""
        old = self._issued(org, hub)
        fresh = self._new(org, hub)
        self._close(old)
        return fresh

    def revoke(self, org: str, hub: str) -> None:
        """The key stops at once, also in the running server."""
        self._close(self._issued(org, hub))

    def list(self, hub: str | None = None) -> list[IssuedKey]:
        """Keys in force."""
        matches = (_KEY_FILE.fullmatch(file.name) for file in sorted(self.keys_dir.glob("*.json")))
        return [IssuedKey(m[2], m[1], m[0].removesuffix(".json")) for m in matches if m and hub in (None, m[1])]

    def _keys(self, org: str, hub: str) -> Sequence[Path]:
        """Key files of an org at a hub, newest last (more than one only after a crash while rotating)."""
        found = (f for f in self.keys_dir.glob(f"{hub}-{org}-*.json") if _KEY_FILE.fullmatch(f.name))
        return sorted(found, key=lambda file: file.stat().st_mtime_ns)

    def _issued(self, org: str, hub: str) -> Sequence[Path]:
        check_names(org, hub)
        keys = self._keys(org, hub)
        if not keys:
            raise UnknownKey(org, hub)
        return keys

    def _new(self, org: str, hub: str) -> Credentials:
        folder = self.root.resolve() / f"hub-{hub}" / "orgs" / org
        for part in ("in", "out"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        empty = self.keys_dir.resolve() / "empty"
        empty.mkdir(parents=True, exist_ok=True, mode=0o700)
        name, secret = f"{hub}-{org}-{secrets.token_hex(3)}", secrets.token_urlsafe(30)
        view = self._view(name)
        view.parent.mkdir(exist_ok=True, mode=0o700)
        view.symlink_to(folder, target_is_directory=True)
        readable = _connection("union", _words([f"{view}/out:ro", f"{empty}:ro"]))
        rights = _connection("combine", _words([f"in={view}/in", f"out={readable}"]))
        orgs = _connection("combine", _words([f"{org}={rights}"]))
        bucket = _connection("combine", _words([f"orgs={orgs}"]))
        self._render(name, {"type": "combine", "_root": "", "upstreams": _words([f"hub-{hub}={bucket}"])}, secret)
        return Credentials(self.endpoint, f"hub-{hub}", name, secret, prefixes(org))

    def _view(self, name: str) -> Path:
        return self.keys_dir.resolve() / "views" / name

    def _close(self, keys: Sequence[Path]) -> None:
        """Take keys out of force: a file where the link was, so nothing can be read, made or written under it."""
        for key in keys:
            stone = self._view(f".{uuid.uuid4().hex}")
            stone.touch(mode=0o400)
            stone.replace(self._view(key.stem))
            key.unlink()

    def _render(self, name: str, answer: dict[str, str], secret: str) -> None:
        """Write temp + rename, readable by us only: the server must never read half a key."""
        self.keys_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = self.keys_dir / f".{name}.{uuid.uuid4().hex}"
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            json.dump({**answer, "_secret_access_key": secret}, stream)
        temporary.replace(self.keys_dir / f"{name}.json")


def _words(items: list[str]) -> str:
    """Space-separated list in the server's syntax: CSV quoting with double quotes."""
    return " ".join('"' + item.replace('"', '""') + '"' for item in items)


def _connection(backend: str, upstreams: str) -> str:
    """Connection string with single quotes, double ones in lists: nesting doubles each only once."""
    return f":{backend},upstreams='" + upstreams.replace("'", "''") + "':"
