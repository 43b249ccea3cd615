"""CPU seconds and peak memory of one piece of work, each time in a fresh process."""

from __future__ import annotations

import json
import os
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Cost:
    """One run: ``cpu`` user + system seconds (children included), ``memory`` peak resident MiB, its result."""

    cpu: float
    memory: float
    result: Any


def once(work: Callable[[], Any]) -> Cost:
    """Run ``work`` in a forked process. Start-up before the fork is not counted; ``RuntimeError`` when it fails."""
    with tempfile.TemporaryDirectory() as folder:
        note = Path(folder) / "cost.json"
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                before = _cpu()
                result = work()
                peak = max(
                    resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
                )
                note.write_text(json.dumps({"cpu": _cpu() - before, "memory": peak / 1024, "result": result}))
                code = 0
            finally:
                sys.stdout.flush()
                os._exit(code)
        _, status = os.waitpid(pid, 0)
        if status:
            raise RuntimeError(f"{work} failed in the measured process (status {status})")
        return Cost(**json.loads(note.read_text()))


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def median(runs: list[Cost]) -> Cost:
    """Median CPU, highest memory; results must agree."""
    results = {json.dumps(run.result, sort_keys=True) for run in runs}
    if len(results) != 1:
        raise RuntimeError(f"runs disagree about their result: {results}")
    return Cost(statistics.median(r.cpu for r in runs), max(r.memory for r in runs), runs[0].result)


def side_by_side(ours: Callable[[], Any], bare: Callable[[], Any], times: int = 5) -> tuple[Cost, Cost]:
    """Both in turn, ``times`` times (a noisy machine troubles both alike); their results must be equal."""
    pairs = [(once(ours), once(bare)) for _ in range(times)]
    mine, theirs = median([p[0] for p in pairs]), median([p[1] for p in pairs])
    if mine.result != theirs.result:
        raise RuntimeError(f"not the same work: ours {mine.result}, bare {theirs.result}")
    return mine, theirs
