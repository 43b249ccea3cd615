"""An object store that runs as our own child processes on 127.0.0.1, whichever server it is.

A child gets a session of its own, so Ctrl-C reaches only us and we stop it in order. On Linux it also asks the
kernel for SIGTERM when its parent dies (``PR_SET_PDEATHSIG``), which covers ``kill -9`` where ``atexit`` cannot
run. The kernel counts the *thread* that started it as the parent: call :meth:`Server.start` from a thread that
lives as long as the server is needed, normally the main one. Elsewhere only ``atexit`` guards it.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import http.client
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar, Self

from auditlake.store.tls import Tls

HOST = "127.0.0.1"
_STOP_SECONDS = 20.0
_PR_SET_PDEATHSIG = 1


class ServerError(RuntimeError):
    """The store did not start; the message says why and what to do."""


class Server(ABC):
    """One store. ``port`` on 127.0.0.1; ``tls`` when it shall speak HTTPS; ``log`` what it said."""

    kind: ClassVar[str]
    start_seconds: ClassVar[float] = 15.0
    port: int
    tls: Tls | None

    def __init__(self) -> None:
        self._children: list[subprocess.Popen[bytes]] = []

    @property
    @abstractmethod
    def log(self) -> Path:
        """What the server said."""

    @abstractmethod
    def version(self) -> str:
        """Name and version as the program itself gives them."""

    @abstractmethod
    def _launch(self) -> None:
        """Prepare folders and start the processes with :meth:`_run`."""

    @abstractmethod
    def _answers(self) -> bool:
        """Whether it serves requests now; only asked while its processes run."""

    @property
    def endpoint(self) -> str:
        """URL for S3 clients."""
        return f"{'https' if self.tls else 'http'}://{HOST}:{self.port}"

    @property
    def ca(self) -> Path | None:
        """What a client must trust; ``None`` without TLS."""
        return self.tls.ca if self.tls else None

    @property
    def pid(self) -> int | None:
        """Process id of the part that speaks S3, while started."""
        return self._children[-1].pid if self._children else None

    @property
    def pids(self) -> list[int]:
        """Process ids of all its parts."""
        return [child.pid for child in self._children]

    def health(self) -> bool:
        """Whether all its processes run and it serves."""
        return bool(self._children) and all(c.poll() is None for c in self._children) and self._answers()

    def start(self) -> Self:
        """Start and wait until it serves; ServerError with the log's end when it does not."""
        if self._children and all(c.poll() is None for c in self._children):
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
        atexit.register(self.stop)
        try:
            self._launch()
            self.until(self._answers)
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """SIGTERM to our own children, last started first, SIGKILL after 20 s; no error when none runs."""
        atexit.unregister(self.stop)
        children, self._children = self._children, []
        for child in reversed(children):
            if child.poll() is None:
                child.send_signal(signal.SIGTERM)
                try:
                    child.wait(_STOP_SECONDS)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()

    def wait(self) -> int:
        """Block until the part that speaks S3 ends; its exit status."""
        if not self._children:
            raise ServerError("存储服务未启动\nthe store is not started")
        return self._children[-1].wait()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def until(self, ready: Callable[[], bool]) -> None:
        """Wait for a state of the start; ServerError when a child ends or it takes too long."""
        deadline = time.monotonic() + self.start_seconds
        while not ready():
            if any(c.poll() is not None for c in self._children) or time.monotonic() > deadline:
                tail = self.log.read_text(errors="replace")[-2000:] if self.log.exists() else ""
                raise ServerError(f"存储服务未能启动，日志如下。\nthe store did not start, its log says:\n{tail}")
            time.sleep(0.05)

    def _status(self, path: str) -> int:
        """HTTP status of a GET without a key; 0 when nothing answers."""
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = (
                http.client.HTTPSConnection(
                    HOST, self.port, timeout=2, context=ssl.create_default_context(cafile=str(self.tls.ca))
                )
                if self.tls
                else http.client.HTTPConnection(HOST, self.port, timeout=2)
            )
            try:
                connection.request("GET", path)
                return connection.getresponse().status
            finally:
                connection.close()
        return 0

    def _run(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None, folder: Path | None = None
    ) -> None:
        """Start one process of the server; what it says is appended to the log."""
        with self.log.open("ab") as log:
            self._children.append(
                subprocess.Popen(
                    command,
                    cwd=folder,
                    env={**os.environ, **(environment or {})},
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                    preexec_fn=_die_with_parent(),
                )
            )


def _die_with_parent() -> Callable[[], None] | None:
    """What a child does before it becomes the server; built here because a forked child must not import."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    parent = os.getpid()

    def arm() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        if os.getppid() != parent:  # it died between fork and prctl
            os._exit(1)

    return arm
