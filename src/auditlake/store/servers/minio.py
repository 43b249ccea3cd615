"""MinIO: one process over a local folder. ``make stores`` builds it from source; no image is needed."""

from __future__ import annotations

import mmap
import re
import shutil
from pathlib import Path

from auditlake.home import project_root
from auditlake.store.process import HOST, Server, ServerError
from auditlake.store.tls import Tls

#: placed in the folder that MinIO reads its certificate from
_CERT, _KEY = "public.crt", "private.key"
_MODULE = re.compile(rb"\tgithub\.com/minio/minio\t(v[0-9][^\t\n]*)")


def missing() -> str | None:
    """What to install."""
    if binary():
        return None
    return (
        "未安装 MinIO：请运行 make stores(从源码构建)。\nMinIO is missing: run `make stores` (builds it from source)."
    )


def make(home: Path, port: int, access_key: str, secret_key: str, tls: Tls | None) -> MinioServer:
    """MinIO with its data in ``home/minio``; the platform's key is its root key."""
    return MinioServer(home / "minio", port, access_key, secret_key, tls)


def binary() -> Path | None:
    """The executable: the checkout's own (``.servers/bin/minio``), else one on the PATH."""
    own = project_root() / ".servers" / "bin" / "minio"
    found = str(own) if own.is_file() else shutil.which("minio")
    return Path(found) if found else None


def _binary() -> Path:
    found = binary()
    if not found:
        raise ServerError(str(missing()))
    return found


class MinioServer(Server):
    """``home/data`` holds the objects, ``home/certs`` the certificate."""

    kind = "minio"
    start_seconds = 30.0

    def __init__(self, home: Path, port: int, access_key: str, secret_key: str, tls: Tls | None = None) -> None:
        super().__init__()
        self.home, self.port, self.tls = home, port, tls
        self._root = {"MINIO_ROOT_USER": access_key, "MINIO_ROOT_PASSWORD": secret_key}

    @property
    def log(self) -> Path:
        """Everything it said."""
        return self.home / "server.log"

    def version(self) -> str:
        """``MinIO`` and the module version it was built from; ``--version`` of such a build does not know it."""
        with _binary().open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as image:
            found = _MODULE.search(image)
            return f"MinIO {found[1].decode() if found else 'of unknown version'}"

    def _launch(self) -> None:
        certs = self.home / "certs"
        certs.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self.tls:
            shutil.copyfile(self.tls.cert, certs / _CERT)
            shutil.copyfile(self.tls.key, certs / _KEY)
        command = [str(_binary()), "server", "--quiet", "--address", f"{HOST}:{self.port}"]
        command += ["--certs-dir", str(certs), str(self.home / "data")]
        # no console, and no question to the makers' site whether a newer version exists
        self._run(command, {**self._root, "MINIO_BROWSER": "off", "MINIO_UPDATE": "off"})

    def _answers(self) -> bool:
        return self._status("/minio/health/cluster") == 200  # "live" is true before keys are loaded
