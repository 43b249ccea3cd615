"""A small world in a folder of its own: store, keys and clock; copied for every case, so that every case starts alike."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from auditlake.credentials.rclone import RcloneIssuer
from auditlake.ports import free_port
from auditlake.store.client import Store
from auditlake.store.servers.rclone import RcloneServer
from tests.fault.lake import Lake, of_folder

KEY, SECRET = "auditlake-platform", "platform-secret-for-tests"
#: the fixed business clock of all cases: same instant, same receipts
AS_OF = "2026-08-05T09:00:00"
Step = Sequence[str]


class Nursery:
    """The process that forks a child for every step; see :mod:`tests.fault.nursery`."""

    def __init__(self, project: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.fault.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
            env={**os.environ, "AUDITLAKE_PROJECT": str(project)},
        )
        self._answer()  # the engines are imported

    @property
    def pid(self) -> int:
        return self._process.pid

    def call(self, request: dict[str, Any]) -> dict[str, Any]:
        """``{"signal": 9}`` when the child was killed, else ``{"outcomes": [...]}`` or ``{"error", "message"}``."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def stop(self) -> None:
        """Close the input, which ends it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the nursery ended by itself"
        answer: dict[str, Any] = json.loads(line)
        return answer


def failure(answer: dict[str, Any]) -> str | None:
    """What an operator reads about a run that did not do all it should; ``None`` when it did."""
    if "error" in answer:
        return f"{answer['error']}: {answer['message']}"
    told = (outcome.get("failed") or outcome.get("busy") for outcome in answer.get("outcomes", []))
    return next((str(words) for words in told if words), None if "outcomes" in answer else f"killed: {answer}")


@dataclass(frozen=True)
class World:
    """One folder with ``store/`` and ``keys/``; ``started`` runs its server."""

    home: Path
    port: int = field(default_factory=free_port)

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def issuer(self) -> RcloneIssuer:
        return RcloneIssuer(self.home / "store", self.home / "keys", self.endpoint)

    @classmethod
    def make(cls, home: Path, hubs: Sequence[str]) -> World:
        """An empty one."""
        world = cls(home)
        for hub in hubs:
            world.issuer.prepare_hub(hub)
        world.issuer.platform(KEY, SECRET)
        return world

    def copy(self, home: Path) -> World:
        """The same world elsewhere: same bytes, same times, keys that lead into the copy."""
        shutil.copytree(self.home, home, symlinks=True)
        twin = World(home)
        shutil.rmtree(home / "keys")
        twin.issuer.platform(KEY, SECRET)
        return twin

    def warm(self, other: World) -> None:
        """Take over what the engines cached in another world, but no copy of any object."""
        for folder in (other.home / "cache").glob("*"):
            if len(folder.name) > 2:
                shutil.copytree(folder, self.home / "cache" / folder.name, dirs_exist_ok=True)

    def deliver(self, folder: Path, org: str, hub: str, place: str) -> None:
        """Lay a delivery folder where the org's upload would have put it (``place``: ``2026-07/period-r1``)."""
        shutil.copytree(folder, self.home / "store" / f"hub-{hub}" / "orgs" / org / "in" / place)

    def bucket(self, hub: str) -> Path:
        """Folder of a hub's objects."""
        return self.home / "store" / f"hub-{hub}"

    def lake(self, hub: str) -> Lake:
        """All objects of a hub."""
        return of_folder(self.bucket(hub))

    def store(self, hub: str) -> Store:
        """The platform's view through the server."""
        return Store.connect(self.endpoint, f"hub-{hub}", KEY, SECRET)

    @contextmanager
    def started(self) -> Iterator[RcloneServer]:
        """The server of this world."""
        with RcloneServer(self.home / "store", self.home / "keys", self.port) as server:
            yield server

    def environment(self, **more: str) -> dict[str, str]:
        """Settings of a process that works in this world."""
        return {
            "AUDITLAKE_HOME": str(self.home),
            "AUDITLAKE_STORE_ENDPOINT": self.endpoint,
            "AUDITLAKE_STORE_ACCESS_KEY": KEY,
            "AUDITLAKE_STORE_SECRET_KEY": SECRET,
            "AUDITLAKE_PERSON_KEY_SECRET": "national-key-for-tests",
            "AUDITLAKE_AS_OF": AS_OF,
            **more,
        }

    def run(
        self,
        nursery: Nursery,
        steps: Sequence[Step],
        kill: tuple[int, str] | None = None,
        largest_file: int | None = None,
        **more: str,
    ) -> dict[str, Any]:
        """Run steps (``("collect", "330000")``) in a child; killed at a point when asked to, or on a disk that takes
        no file above ``largest_file`` bytes. ``more`` settings."""
        self.home.mkdir(parents=True, exist_ok=True)
        request = {"env": self.environment(**more), "log": str(self.home / f"points-{nursery.pid}.log"), "kill": kill}
        return nursery.call(request | {"steps": [list(step) for step in steps], "largest_file": largest_file})

    def points(self, nursery: Nursery) -> list[str]:
        """What the last run wrote and renamed, in order."""
        return (self.home / f"points-{nursery.pid}.log").read_text().splitlines()
