"""CPU seconds and peak memory of one piece of work, each time in a new process."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Cost:
    """One run. ``cpu`` user + system seconds after the imports, ``whole`` with interpreter start and imports,
    ``memory`` peak resident MiB of the process, ``result`` what it counted."""

    cpu: float
    whole: float
    memory: float
    result: Any


def once(stage: str, side: str, folder: Path) -> Cost:
    """Run ``benchmarks.<stage>.<side>`` on a prepared folder; ``RuntimeError`` with its output when it fails."""
    with tempfile.TemporaryDirectory() as place:
        note = Path(place) / "cost.json"
        command = [sys.executable, "-m", "benchmarks.work", stage, side, str(folder), str(note)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{stage} {side} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
        return Cost(**json.loads(note.read_text()))


def median(runs: list[Cost]) -> Cost:
    """Median CPU, highest memory; results must agree."""
    results = {json.dumps(run.result, sort_keys=True) for run in runs}
    if len(results) != 1:
        raise RuntimeError(f"runs disagree about their result: {results}")
    return Cost(
        statistics.median(r.cpu for r in runs),
        statistics.median(r.whole for r in runs),
        max(r.memory for r in runs),
        runs[0].result,
    )


def side_by_side(stage: str, folder: Path, times: int = 5) -> tuple[Cost, Cost]:
    """Both sides in turn, ``times`` times (a noisy machine troubles both alike); their results must be equal."""
    pairs = [(once(stage, "ours", folder), once(stage, "bare", folder)) for _ in range(times)]
    mine, theirs = median([p[0] for p in pairs]), median([p[1] for p in pairs])
    if mine.result != theirs.result:
        raise RuntimeError(f"{stage}: not the same work: ours {mine.result}, bare {theirs.result}")
    return mine, theirs
