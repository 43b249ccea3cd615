"""``healthy.py SERVICE``: exit status 0 when it can be used now. Standard library only: it is asked often."""

from __future__ import annotations

import json
import os
import socket
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any


def healthy(service: str) -> bool:
    """Whether the service does its work, not only whether its process lives."""
    try:
        return _ask(service)
    except (OSError, ValueError, KeyError):
        return False


def _ask(service: str) -> bool:
    if service in ("metadata", "marts"):
        return _postgres(int(os.environ[f"AUDITLAKE_{service.upper()}_PORT"]))
    if service == "store":
        return _answers(os.environ["AUDITLAKE_STORE_ENDPOINT"])
    if service == "prepare":
        return (Path(os.environ["AUDITLAKE_HOME"]) / "services" / "run" / "prepared").is_file()
    if service == "listener":
        port = os.environ.get("AUDITLAKE_LISTENER_PORT", "8090")
        return _answers(f"http://127.0.0.1:{port}/health")
    health = _json(f"{os.environ['AUDITLAKE_AIRFLOW_URL']}/api/v2/monitor/health")
    if service == "api-server":
        return health["metadatabase"]["status"] == "healthy"
    return bool(health[service.replace("-", "_")]["status"] == "healthy")


def _answers(url: str) -> bool:
    """Any answer but a server's error: without a key a store says 403."""
    try:
        with urllib.request.urlopen(url, timeout=3):
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500


def _json(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(url, timeout=5) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def _postgres(port: int) -> bool:
    """The server answers the question for TLS with one letter as soon as it takes connections."""
    with socket.create_connection(("127.0.0.1", port), timeout=3) as connection:
        connection.sendall(bytes.fromhex("0000000804d2162f"))
        return connection.recv(1) in (b"N", b"S")


if __name__ == "__main__":
    sys.exit(0 if healthy(sys.argv[1]) else 1)
