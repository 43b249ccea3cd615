"""The demo as a newcomer meets it: stopped in the middle it leaves nothing behind, and a second one is refused."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from auditlake.orchestrate.processes import session_members


def _command(home: Path) -> list[str]:
    return [str(Path(sys.executable).parent / "auditlake"), "demo", "--home", str(home), "--people", "400"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_stopped_in_the_middle_it_leaves_no_process(tmp_path: Path, how: signal.Signals) -> None:
    home, log = tmp_path / "demo", tmp_path / "log"
    with log.open("wb") as stream:
        demo = subprocess.Popen(_command(home), stdout=stream, stderr=subprocess.STDOUT, start_new_session=True,
                                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))  # fmt: skip
    try:
        _wait_for(log, b"object store", demo)
        second = subprocess.run(_command(home), capture_output=True, timeout=60)
        assert second.returncode != 0
        assert b"another demo is running here" in second.stdout + second.stderr
        children = _descendants(demo.pid)
        assert len(children) >= 2, "store and Airflow run"
        os.kill(demo.pid, how)
        assert demo.wait(60) == 130, log.read_text()
    finally:
        demo.kill()
    end = time.monotonic() + 15
    while (left := [pid for pid in children if Path(f"/proc/{pid}").exists()]) and time.monotonic() < end:
        time.sleep(0.2)
    assert left == [] and session_members(demo.pid) == []


def _wait_for(log: Path, words: bytes, demo: subprocess.Popen[bytes], patience: float = 60) -> None:
    end = time.monotonic() + patience
    while words not in log.read_bytes():
        assert demo.poll() is None and time.monotonic() < end, log.read_text()
        time.sleep(0.2)


def _descendants(pid: int) -> list[int]:
    found: list[int] = []
    parents = [pid]
    while parents:
        parent = parents.pop()
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            children = [int(child) for child in task.read_text().split()]
            found += children
            parents += children
    return found
