"""A network between a client and the store that fails in seeded ways. Signatures hold, because Host is passed on.

Whether a request fails, and how, depends on the seed, the request and how often it was made: not on the order in
which the threads of a client happen to ask.
"""

from __future__ import annotations

import asyncio
import random
import struct
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from socket import SO_LINGER, SOL_SOCKET, socket

#: what can happen; ``lost`` = the store did it, but its answer never arrived
KINDS = ("500", "503", "429", "lost", "reset", "slow", "cut", "flip", "flip_up", "stale")
_CODES = {"500": "InternalError", "503": "SlowDown", "429": "TooManyRequests"}
_DRIP, _PAUSE = 2048, 0.02


@dataclass
class FaultProxy:
    """Listens on 127.0.0.1:``port`` while :meth:`running`; ``rates`` says how likely each kind is (sum < 1)."""

    store_port: int
    rates: Mapping[str, float]
    seed: int = 1
    port: int = 0
    happened: Counter[str] = field(default_factory=Counter)
    _asked: Counter[str] = field(default_factory=Counter)
    _listings: dict[str, bytes] = field(default_factory=dict)

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def calm(self) -> None:
        """From now on nothing fails any more."""
        self.rates = {}

    @contextmanager
    def running(self) -> Iterator[FaultProxy]:
        """Serve in a thread of its own."""
        loop, ready = asyncio.new_event_loop(), threading.Event()
        stop = asyncio.Event()

        async def serve() -> None:
            server = await asyncio.start_server(self._client, "127.0.0.1", self.port)
            self.port = server.sockets[0].getsockname()[1]
            ready.set()
            async with server:
                await stop.wait()

        thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
        thread.start()
        assert ready.wait(10)
        try:
            yield self
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join(10)

    def _fault(self, method: str, target: str) -> tuple[str | None, random.Random]:
        request = f"{method} {target}"
        self._asked[request] += 1
        draw = random.Random(f"{self.seed}|{request}|{self._asked[request]}")
        threshold = draw.random()
        for kind, rate in self.rates.items():
            if threshold < rate:
                return (kind if self._fits(kind, method, target) else None), draw
            threshold -= rate
        return None, draw

    @staticmethod
    def _fits(kind: str, method: str, target: str) -> bool:
        listing = method == "GET" and "list-type=2" in target
        fits = {
            "stale": listing,
            "flip": method == "GET" and "?" not in target,
            "flip_up": method == "PUT",
            "lost": method != "GET",
        }
        return fits.get(kind, True)

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
            lines = [line for line in head.split(b"\r\n")[1:] if line]
            headers = {line.split(b":", 1)[0].lower(): line.split(b":", 1)[1].strip() for line in lines}
            if headers.get(b"expect"):
                writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            body = await reader.readexactly(int(headers.get(b"content-length", b"0")))
            kept = [line for line in lines if not line.lower().startswith((b"expect:", b"connection:"))]
            first = head.split(b"\r\n", 1)[0]
            await self._answer(
                method, target, b"\r\n".join([first, *kept, b"Connection: close", b"", b""]), body, writer
            )
        with suppress(OSError):
            writer.close()

    async def _answer(self, method: str, target: str, head: bytes, body: bytes, writer: asyncio.StreamWriter) -> None:
        fault, draw = self._fault(method, target)
        if fault:
            self.happened[fault] += 1
        if fault in _CODES:
            text = f"<?xml version='1.0'?><Error><Code>{_CODES[fault]}</Code><Message>proxy</Message></Error>"
            writer.write(
                f"HTTP/1.1 {fault} No\r\nContent-Length: {len(text)}\r\nConnection: close\r\n\r\n{text}".encode()
            )
            await writer.drain()
            return
        if fault == "reset":
            _reset(writer)
            return
        if fault == "flip_up" and body:
            body = _flipped(body, draw)
        answer = await self._forward(head, body)
        if fault == "lost":
            _reset(writer)
            return
        if "list-type=2" in target:
            fresh = answer
            answer = self._listings.get(target, answer) if fault == "stale" else answer
            self._listings[target] = fresh
        start = answer.find(b"\r\n\r\n") + 4
        if fault == "flip" and len(answer) > start and answer.startswith(b"HTTP/1.1 200"):
            answer = answer[:start] + _flipped(answer[start:], draw)
        if fault == "cut":
            answer = answer[: start + (len(answer) - start) // 2]
        if fault == "slow":
            for begin in range(0, len(answer), _DRIP):
                writer.write(answer[begin : begin + _DRIP])
                await writer.drain()
                await asyncio.sleep(_PAUSE)
            return
        writer.write(answer)
        await writer.drain()

    async def _forward(self, head: bytes, body: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.store_port)
        try:
            writer.write(head + body)
            await writer.drain()
            return await reader.read()
        finally:
            writer.close()


def _flipped(data: bytes, draw: random.Random) -> bytes:
    """One bit is another."""
    place = draw.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << draw.randrange(8))]) + data[place + 1 :]


def _reset(writer: asyncio.StreamWriter) -> None:
    """The connection breaks without a farewell."""
    found = writer.get_extra_info("socket")
    if isinstance(found, socket) or found is not None:
        found.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
