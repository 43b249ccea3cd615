"""The measured table, written between two markers of README.md; the words around it are by hand."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from benchmarks.engine import MEMORY, THREADS
from benchmarks.measure import Cost

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
PACKAGES = ("duckdb", "polars", "pandera", "pyarrow", "dbt-core", "dbt-duckdb", "sqlmesh")


@dataclass(frozen=True)
class Line:
    """One stage: both costs and the rows of its files."""

    stage: str
    ours: Cost
    bare: Cost
    files: dict[str, int]


def row(line: Line) -> str:
    """A line of the Markdown table."""
    ours, bare = line.ours, line.bare
    cells = (
        line.stage, f"{sum(line.files.values()):,}",
        f"{ours.cpu:.2f}", f"{bare.cpu:.2f}", f"**{ours.cpu / bare.cpu:.2f}**",
        f"{ours.whole:.2f}", f"{bare.whole:.2f}", f"{ours.memory:.0f}", f"{bare.memory:.0f}",
    )  # fmt: skip
    return f"| {' | '.join(cells)} |"


def table(rows: int, times: int, lines: list[Line]) -> str:
    """The measured part: facts of the machine, the table, and what both sides wrote."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    tools = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    text = [
        f"{rows:,} payment rows asked for, median of {times} runs. {os.cpu_count()} cores, {memory:.0f} GiB, "
        f"{platform.machine()}, {platform.system()}; Python {platform.python_version()}, {tools}. "
        f"Both sides: {THREADS} threads, {MEMORY} for the engine.",
        "",
        "| stage | rows written | CPU s | bare CPU s | ratio | whole process s | bare whole s | peak MiB | bare peak MiB |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
        *map(row, lines),
        "",
        "Rows that both sides wrote, equal row for row:",
        "",
        *(
            f"- {line.stage}: " + ", ".join(f"{name} {count:,}" for name, count in line.files.items() if count)
            for line in lines
        ),
    ]
    return "\n".join(text)


def write(readme: Path, rows: int, times: int, lines: list[Line]) -> None:
    """Replace the measured part of ``readme``; ``ValueError`` when its markers are gone."""
    text = readme.read_text(encoding="utf-8")
    pattern = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"{readme.name}: no {BEGIN} … {END}")
    measured = f"{BEGIN}\n{table(rows, times, lines)}\n{END}"
    readme.write_text(pattern.sub(lambda _match: measured, text), encoding="utf-8")
