"""The measured process: imports one side of one stage, runs it, and writes down what it took."""

from __future__ import annotations

import importlib
import json
import os
import re
import sys
from pathlib import Path


def _cpu() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _peak() -> float:
    """MiB. From /proc, because ``getrusage`` also knows the peak of the process that started this one."""
    status = Path("/proc/self/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    if found is None:
        raise RuntimeError("no VmHWM in /proc/self/status: peak memory is measured on Linux only")
    return int(found[1]) / 1024


def main(stage: str, side: str, folder: str, note: str) -> None:
    """Run ``benchmarks.<stage>.<side>.run(folder)`` and write a ``measure.Cost`` to ``note``."""
    work = importlib.import_module(f"benchmarks.{stage}.{side}")
    before = _cpu()
    result = work.run(Path(folder))
    whole = _cpu()
    cost = {"cpu": whole - before, "whole": whole, "memory": _peak(), "result": result}
    Path(note).write_text(json.dumps(cost))


if __name__ == "__main__":
    main(*sys.argv[1:])
