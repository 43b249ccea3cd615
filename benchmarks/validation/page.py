"""The measured part of README.md, between its two markers."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from benchmarks.measure import Cost
from benchmarks.report import BEGIN, END

NAMES = {
    "ours": "auditlake's door (pandera schemas, one polars scan)",
    "bare": "DuckDB, the same rules as one fused scan",
    "distinct": "DuckDB, ids and credit codes once per distinct value",
    "pandas_side": "pandera on pandas",
    "great": "Great Expectations on pandas",
    "dbt_side": "dbt tests (dbt-duckdb, failures stored)",
}
PACKAGES = ("polars", "pandera", "duckdb", "pyarrow", "pandas", "dbt-core", "dbt-duckdb")


@dataclass(frozen=True)
class Facts:
    """What was measured: medians on all rows, single runs of the peers on a slice, failing cells found by all."""

    rows: int
    times: int
    peer_rows: int
    cells: int
    costs: dict[str, Cost]
    peers: dict[str, Cost]


def text(facts: Facts) -> str:
    """Two tables: the sides on all rows, the peers on the slice beside the door on the same slice."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    tools = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    door, scan = facts.costs["ours"], facts.costs["bare"]
    counts = ", ".join(f"{rule} {count:,}" for rule, count in sorted(door.result["found"].items()))
    lines = [
        f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.machine()}, {platform.system()}; "
        f"Python {platform.python_version()}, {tools}.",
        "",
        f"**{door.cpu / scan.cpu:.2f}** times the CPU of the fused scan; peak {door.memory:.0f} MiB.",
        "",
        f"{facts.rows:,} rows × 20 columns, medians of {facts.times}; every side found the same {facts.cells:,} cells.",
        "",
        "| side | CPU s | fused scan = 1 | peak MiB |",
        "|---|--:|--:|--:|",
        *(f"| {NAMES[s]} | {c.cpu:.2f} | {c.cpu / scan.cpu:.2f} | {c.memory:.0f} |" for s, c in facts.costs.items()),
        "",
        f"Cells found: {counts}.",
        "",
        f"Peers on the first {facts.peer_rows:,} rows of such a table, one run each, the same cells found. The last "
        f"column is the CPU time scaled linearly to {facts.rows:,} rows, a guess that leaves out what grows faster; "
        "the memory of those that hold the whole table grows with it.",
        "",
        "| peer | CPU s | door on the same slice = 1 | peak MiB | scaled CPU s |",
        "|---|--:|--:|--:|--:|",
    ]
    one = facts.peers["ours"]
    for side, cost in facts.peers.items():
        scaled = cost.cpu * facts.rows / facts.peer_rows
        lines.append(
            f"| {NAMES[side]} | {cost.cpu:.2f} | {cost.cpu / one.cpu:.2f} | {cost.memory:.0f} | {scaled:.0f} |"
        )
    if "great" not in facts.peers:
        lines += ["", "Great Expectations was not measured: its environment `.venv-peers` is not there."]
    return "\n".join(lines)


def write(readme: Path, facts: Facts) -> None:
    """Replace the measured part; ``ValueError`` when its markers are gone."""
    page = readme.read_text(encoding="utf-8")
    pattern = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if not pattern.search(page):
        raise ValueError(f"{readme.name}: no {BEGIN} … {END}")
    readme.write_text(pattern.sub(lambda _match: f"{BEGIN}\n{text(facts)}\n{END}", page), encoding="utf-8")
