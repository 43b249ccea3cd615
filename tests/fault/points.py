"""Points at which a process may die: every write to the store and every rename on the disk, counted as they come.

Armed inside a child of the test; the product knows nothing of it. The count is kept in a file, so that worker
processes of the child count on. Dying takes the whole process group, as a machine that loses power would.
"""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import botocore.httpsession

WHENS = ("before", "middle", "after")
_WRITES = ("PUT", "POST", "DELETE")


def arm(log: Path, kill: tuple[int, str] | None) -> None:
    """From now on write a line to ``log`` for every point, and die at ``kill`` = (number of the point, when)."""

    def reached(label: str) -> str | None:
        """When to die at this point, ``None`` to live on."""
        with log.open("a+") as stream:
            fcntl.flock(stream, fcntl.LOCK_EX)
            stream.seek(0)
            number = len(stream.readlines()) + 1
            stream.write(label + "\n")
            stream.flush()
        return kill[1] if kill and kill[0] == number else None

    botocore.httpsession.URLLib3Session.send = _sending(  # type: ignore[method-assign]
        botocore.httpsession.URLLib3Session.send, reached
    )
    for name in ("replace", "rename"):
        setattr(os, name, _renaming(getattr(os, name), reached))


def points(log: Path) -> list[str]:
    """What the points of a run were, in order."""
    return log.read_text().splitlines()


def _die() -> None:
    os.killpg(0, signal.SIGKILL)


def _sending(send: Callable[..., Any], reached: Callable[[str], str | None]) -> Callable[..., Any]:
    def wrapped(self: Any, request: Any) -> Any:
        if request.method not in _WRITES:
            return send(self, request)
        url = urlsplit(request.url)
        when = reached(f"{request.method} {url.path}")
        if when == "before":
            _die()
        if when == "middle":
            _send_half(request)
            _die()
        answer = send(self, request)
        if when == "after":
            _die()
        return answer

    return wrapped


def _send_half(request: Any) -> None:
    """The head and half of the body, then nothing more: what a server sees of a client that died."""
    url = urlsplit(request.url)
    body = request.body or b""
    body = body if isinstance(body, bytes | bytearray) else body.read()
    target = url.path + (f"?{url.query}" if url.query else "")
    head = [f"{request.method} {target} HTTP/1.1", f"Host: {url.netloc}"]
    for name, value in request.headers.items():
        if name.lower() not in ("host", "expect"):
            head.append(f"{name}: {value.decode() if isinstance(value, bytes) else value}")
    with socket.create_connection((url.hostname, url.port)) as connection:
        connection.sendall("\r\n".join([*head, "", ""]).encode() + bytes(body[: len(body) // 2]))
        time.sleep(0.05)


def _renaming(rename: Callable[..., None], reached: Callable[[str], str | None]) -> Callable[..., None]:
    def wrapped(source: Any, target: Any, **named: Any) -> None:
        when = reached(f"rename {Path(target)}")
        if when in ("before", "middle"):  # a rename is one step: there is no middle
            _die()
        rename(source, target, **named)
        if when == "after":
            _die()

    return wrapped
