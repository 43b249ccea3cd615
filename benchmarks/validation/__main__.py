"""``python -m benchmarks.validation``: the door, one fused DuckDB scan and other validators; writes README.md.

``ROWS`` (5,000,000) and ``TIMES`` (5) make it smaller; ``PEER_ROWS`` is the slice that the slow peers judge.
Great Expectations runs in ``.venv-peers`` (``peers.txt``); without that environment it is left out and said so.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import polars as pl

from benchmarks.measure import Cost

ROWS = int(os.environ.get("ROWS", "5000000"))
TIMES = int(os.environ.get("TIMES", "5"))
PEER_ROWS = min(int(os.environ.get("PEER_ROWS", "500000")), ROWS)
HERE = Path(__file__).parent
PEERS = HERE.parents[1] / ".venv-peers" / "bin" / "python"
LIMIT, MEMORY_MIB = 1.3, 2048
SIDES = ("ours", "bare", "distinct")
SLICED = ("pandas_side", "dbt_side")


def main() -> None:
    """Make the table, measure every side in processes of their own, compare what they found, write the page."""
    # settings are read from the environment on first use, so everything of the product comes after it
    os.environ.setdefault("AUDITLAKE_DUCKDB_THREADS", "2")
    from benchmarks import measure
    from benchmarks.validation import data, page, peer_rules

    work = Path(tempfile.mkdtemp(prefix="auditlake-validation-"))
    try:
        large, small = _folder(work / "large", SIDES), _folder(work / "small", ("ours", *SLICED, "great"))
        data.write(ROWS, large / "text.parquet")
        data.write(PEER_ROWS, small / "text.parquet")
        peer_rules.write(small)
        runs: dict[str, list[Cost]] = {side: [] for side in SIDES}
        for _ in range(TIMES):
            for side in SIDES:  # in turn: a noisy machine troubles all alike
                runs[side].append(measure.once("validation", side, large))
                print(f"{side}: {runs[side][-1].cpu:.2f} CPU s, {runs[side][-1].memory:.0f} MiB", flush=True)
        costs = {side: measure.median(runs[side]) for side in SIDES}
        cells = same(large, SIDES)
        peers = {side: measure.once("validation", side, small) for side in ("ours", *SLICED)}
        if PEERS.exists():
            peers["great"] = great(small)
        same(small, tuple(peers))
        ratio, memory = costs["ours"].cpu / costs["bare"].cpu, costs["ours"].memory
        page.write(HERE / "README.md", page.Facts(ROWS, TIMES, PEER_ROWS, cells, costs, peers))
        print(f"door / fused scan = {ratio:.2f} (limit {LIMIT}), peak {memory:.0f} MiB (limit {MEMORY_MIB})")
        if ratio > LIMIT or memory > MEMORY_MIB:
            raise SystemExit("the door is above its limits")
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _folder(place: Path, sides: tuple[str, ...]) -> Path:
    for side in sides:
        (place / side).mkdir(parents=True)
    return place


def same(folder: Path, sides: tuple[str, ...]) -> int:
    """Number of failing cells; ``RuntimeError`` when a side found another (row, column, rule) than the door."""

    def found(side: str) -> pl.DataFrame:
        frame = pl.read_parquet(folder / side / "found.parquet").select("row", "column", "rule")
        return frame.cast({"row": pl.Int64, "column": pl.String, "rule": pl.String}).sort(pl.all())

    ours = found("ours")
    if not ours.height:
        raise RuntimeError("the door found nothing")
    for side in sides:
        if not found(side).equals(ours):
            more, less = (a.join(b, on=a.columns, how="anti") for a, b in ((found(side), ours), (ours, found(side))))
            raise RuntimeError(f"{side} finds other cells: {more.rows()[:3]} more, {less.rows()[:3]} less")
    return ours.height


def great(folder: Path) -> Cost:
    """Cost of Great Expectations in its own environment."""
    note = folder / "great.json"
    command = [str(PEERS), str(HERE / "great.py"), str(folder), str(note)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE, env=_alone())
    if done.returncode:
        raise RuntimeError(f"great failed ({done.returncode}):\n{done.stderr[-2000:]}")
    return Cost(**json.loads(note.read_text()))


def _alone() -> dict[str, str]:
    """Environment of a process that must not see this one's packages."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


if __name__ == "__main__":
    main()
