"""Looks at a running benchmark from aside: memory of all its processes, and whether Airflow's heart beats."""

from __future__ import annotations

import contextlib
import os
import threading
from datetime import datetime
from pathlib import Path

from auditlake.clock import now
from auditlake.orchestrate.rest import AirflowError, AirflowRest

_EVERY = 3.0


class Watch(threading.Thread):
    """Samples every three seconds until stopped. Memory in MiB: proportional shares, so that pages which processes
    share count once. ``oldest_beat``: seconds since the scheduler's last heart-beat, the worst seen."""

    def __init__(self, rest: AirflowRest) -> None:
        super().__init__(daemon=True)
        self.rest = rest
        self.peak = self.peak_store = self.peak_airflow = 0.0
        self.oldest_beat, self.silent, self.samples = 0.0, 0, 0
        self._over = threading.Event()

    def run(self) -> None:
        """Sample until :meth:`stop`."""
        while not self._over.wait(_EVERY):
            found = {pid: _memory(pid) for pid in _descendants(os.getpid())}
            names = {pid: _command(pid) for pid in found}
            store = sum(m for pid, m in found.items() if "rclone" in names[pid])
            self.peak = max(self.peak, sum(found.values()))
            self.peak_store = max(self.peak_store, store)
            self.peak_airflow = max(self.peak_airflow, sum(found.values()) - store - found[os.getpid()])
            self.samples += 1
            try:
                beat = self.rest.health()["scheduler"]["latest_scheduler_heartbeat"]
                self.oldest_beat = max(self.oldest_beat, (now() - datetime.fromisoformat(str(beat))).total_seconds())
            except (AirflowError, KeyError, ValueError):
                self.silent += 1

    def stop(self) -> None:
        """End and wait."""
        self._over.set()
        self.join()


def _descendants(root: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError):
            pid, parent = int(status.parent.name), int(status.read_text().rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(pid)
    found, left = [], [root]
    while left:
        found.append(left.pop())
        left += parents.get(found[-1], [])
    return found


def _memory(pid: int) -> float:
    with contextlib.suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024
    return 0.0


def _command(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    return ""
