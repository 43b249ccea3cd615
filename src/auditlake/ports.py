"""Free TCP ports of this machine, for servers started by the demo and the tests."""

from __future__ import annotations

import socket


def free_port() -> int:
    """A port that is free on 127.0.0.1 right now (another process may still take it first)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
