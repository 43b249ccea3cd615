"""Ceph's S3 gateway from Debian: one monitor, one OSD in memory, one gateway, as plain processes without systemd.

For development and tests only: everything is held in memory and every start is an empty one.
"""

from __future__ import annotations

import base64
import contextlib
import secrets
import shutil
import struct
import subprocess
import uuid
from pathlib import Path

from auditlake import clock
from auditlake.ports import free_port
from auditlake.store.client import Store
from auditlake.store.errors import StoreError
from auditlake.store.process import HOST, Server, ServerError
from auditlake.store.tls import Tls

_PROGRAMS = ("ceph-mon", "ceph-osd", "radosgw", "radosgw-admin", "ceph", "ceph-authtool", "monmaptool")
_GATEWAY = "client.rgw.a"
_MEMORY = 8 << 30  # what the OSD says it can hold; used as it fills
_CAPS = {
    "mon.": {"mon": "allow *"},
    "client.admin": {"mon": "allow *", "osd": "allow *", "mds": "allow *", "mgr": "allow *"},
    "osd.0": {"mon": "allow profile osd", "osd": "allow *"},
    _GATEWAY: {"mon": "allow rw", "osd": "allow rwx"},
}


def missing() -> str | None:
    """What to install."""
    lacking = [program for program in _PROGRAMS if not shutil.which(program)]
    if not lacking:
        return None
    packages = "radosgw ceph-mon ceph-osd"
    return f"缺少 {', '.join(lacking)}：请安装 {packages} 或运行 make stores。\n" + (
        f"{', '.join(lacking)} missing: apt install {packages}, or run `make stores`."
    )


def make(home: Path, port: int, access_key: str, secret_key: str, tls: Tls | None) -> RgwServer:
    """A gateway with everything below ``home/rgw``; the platform's user has the name of its key."""
    return RgwServer(home / "rgw", port, access_key, secret_key, tls)


class RgwServer(Server):
    """``home`` holds the configuration, the keys between its parts and the log."""

    kind = "rgw"
    start_seconds = 90.0

    def __init__(self, home: Path, port: int, access_key: str, secret_key: str, tls: Tls | None = None) -> None:
        super().__init__()
        self.home, self.port, self.tls = home, port, tls
        self._key, self._secret = access_key, secret_key

    @property
    def log(self) -> Path:
        """What all three parts said."""
        return self.home / "server.log"

    def version(self) -> str:
        """``Ceph RGW 16.2.15``."""
        said = subprocess.run(["radosgw", "--version"], capture_output=True, text=True, check=True).stdout
        return f"Ceph RGW {said.split()[2]}"

    def _launch(self) -> None:
        shutil.rmtree(self.home, ignore_errors=True)
        self._lay_out()
        conf = ["-c", str(self.home / "ceph.conf")]
        self._run(["ceph-mon", "-f", "-i", "a", *conf])
        self.until(lambda: self._asks("mon", "stat"))
        osd = str(uuid.uuid4())
        self._ceph("osd", "new", osd)
        self._tool(["ceph-osd", "-i", "0", "--mkfs", "--osd-uuid", osd, "--no-mon-config", *conf])
        self._run(["ceph-osd", "-f", "-i", "0", *conf])
        self.until(lambda: self._asks("osd", "stat", says="1 up"))
        user = ["--uid", self._key, "--display-name", "platform", "--access-key", self._key]
        self._admin("user", "create", *user, "--secret", self._secret)
        self._admin("caps", "add", "--uid", self._key, "--caps", "roles=*")
        self._run(["radosgw", "-f", "-n", _GATEWAY, *conf])

    def _answers(self) -> bool:
        """``GET /`` succeeds even when the OSD is gone, so a key's own request must."""
        if not self._status("/"):
            return False
        with contextlib.suppress(StoreError):
            Store.connect(self.endpoint, "none", self._key, self._secret, self.ca).bucket_names()
            return True
        return False

    def _lay_out(self) -> None:
        for folder in ("mon", "osd", "run"):
            (self.home / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        fsid, monitors = str(uuid.uuid4()), f"[v2:{HOST}:{free_port()},v1:{HOST}:{free_port()}]"
        self._write_keyring()
        self._write_configuration(fsid, monitors)
        conf = ["-c", str(self.home / "ceph.conf")]
        map_file = str(self.home / "monmap")
        self._tool(["monmaptool", "--create", "--clobber", "--fsid", fsid, "--addv", "a", monitors, map_file])
        keys = ["--keyring", str(self.home / "keyring")]
        self._tool(["ceph-mon", "--mkfs", "-i", "a", "--monmap", map_file, *keys, *conf])

    def _write_keyring(self) -> None:
        """One file with the keys of all parts; each part finds its own by name."""
        text = ""
        for name, caps in _CAPS.items():
            text += f"[{name}]\n\tkey = {_cephx_key()}\n"
            text += "".join(f'\tcaps {part} = "{may}"\n' for part, may in caps.items())
        path = self.home / "keyring"
        path.touch(mode=0o600)
        path.write_text(text)

    def _write_configuration(self, fsid: str, monitors: str) -> None:
        listen = f"endpoint={HOST}:{self.port}"
        if self.tls:
            files = f"ssl_certificate={self.tls.cert} ssl_private_key={self.tls.key}"
            listen = f"ssl_endpoint={HOST}:{self.port} {files}"
        lines = {
            "fsid": fsid,
            "mon_host": monitors,
            "auth_cluster_required": "cephx",  # the gateway waits for ever without
            "auth_service_required": "cephx",
            "auth_client_required": "cephx",
            "keyring": self.home / "keyring",
            "run_dir": self.home / "run",
            "admin_socket": "",
            "pid_file": "",
            "log_file": "",
            "log_to_stderr": "true",
            "err_to_stderr": "true",
            "mon_cluster_log_file": "/dev/null",
            "mon_data": self.home / "mon",
            "osd_data": self.home / "osd",
            "osd_objectstore": "memstore",
            "memstore_device_bytes": _MEMORY,
            "osd_pool_default_size": 1,
            "osd_pool_default_min_size": 1,
            "osd_pool_default_pg_num": 8,
            "osd_pool_default_pg_autoscale_mode": "off",
            "osd_crush_chooseleaf_type": 0,
            "mon_allow_pool_size_one": "true",
            "mon_max_pg_per_osd": 2000,
            "mon_warn_on_pool_no_redundancy": "false",
            "rgw_frontends": f"beast {listen}",
            "rgw_s3_auth_use_sts": "true",
            "rgw_sts_key": secrets.token_hex(8),  # exactly 16 characters
            "rgw_thread_pool_size": 64,
            "rgw_lc_debug_interval": -1,
        }
        path = self.home / "ceph.conf"
        path.touch(mode=0o600)
        path.write_text("[global]\n" + "".join(f"{name} = {value}\n" for name, value in lines.items()))

    def _ceph(self, *words: str) -> str:
        return self._tool(["ceph", "-c", str(self.home / "ceph.conf"), "--connect-timeout", "10", *words])

    def _admin(self, *words: str) -> str:
        return self._tool(["radosgw-admin", "-c", str(self.home / "ceph.conf"), "-n", _GATEWAY, *words])

    def _asks(self, *words: str, says: str = "") -> bool:
        try:
            return says in self._ceph(*words)
        except ServerError:
            return False

    def _tool(self, command: list[str]) -> str:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise ServerError(
                f"{command[0]} 失败({done.returncode})。\n{command[0]} failed ({done.returncode}):\n{done.stderr[-2000:]}"
            )
        return done.stdout


def _cephx_key() -> str:
    """A key in Ceph's own form: type, time, length, 16 random bytes."""
    head = struct.pack("<hiih", 1, int(clock.now().timestamp()), 0, 16)
    return base64.b64encode(head + secrets.token_bytes(16)).decode()
