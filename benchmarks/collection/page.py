"""The tables of README.md from the kept results."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def write_page() -> None:
    """Put the tables between the marks of README.md."""
    found = [json.loads(file.read_text()) for file in (FOLDER / "results").glob("*.json")]
    results = sorted((one for one in found if "counties" in one), key=lambda one: int(one["counties"]))
    page = FOLDER / "README.md"
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n{_table(results)}\n{END}{after}", encoding="utf-8")


def _table(results: list[dict[str, Any]]) -> str:
    lines = {
        "counties": [f"{r['counties']:,}" for r in results],
        "files, rows": [f"{r['files']:,}, {r['rows']:,}" for r in results],
        "load average before, after (2 cores)": [f"{r['load_before']:.1f}, {r['load_after']:.1f}" for r in results],
        "upload of the wave, s": [f"{r['upload_s']:.0f}" for r in results],
        "wave: last receipt after the first upload, s": [f"{r['all_receipted_s']:.0f}" for r in results],
        "wave, poll: upload to receipt p50 / p95 / max, s": [_spread(r["wave_poll"]) for r in results],
        "alone, poll: p50 / p95 / max, s": [_spread(r["poll"]) for r in results],
        "alone, event: p50 / p95 / max, s": [_spread(r["event"]) for r in results],
        "longest collect task, s": [_task(r, "collect_330000.take_deliveries") for r in results],
        "standardise, s": [_task(r, "build_period_330000.standardise") for r in results],
        "checks, longest task, s": [_task(r, "build_period_330000.check.run_models") for r in results],
        "publish (marts), s": [_task(r, "publish_330000.make_marts") for r in results],
        "report up, s": [_task(r, "report_up_330000.submit") for r in results],
        "nation: collect, standardise, s": [
            _task(r, "collect_000000.take_deliveries") + ", " + _task(r, "build_period_000000.standardise")
            for r in results
        ],
        "complete to everything built and idle, s": [f"{r['complete_to_idle_s']:.0f}" for r in results],
        "whole run, s": [f"{r['whole_s']:.0f}" for r in results],
        "peak memory of everything, MiB": [f"{r['peak_mib']:,}" for r in results],
        "of it Airflow and its tasks, MiB": [f"{r['peak_airflow_and_tasks_mib']:,}" for r in results],
        "oldest scheduler heart-beat seen, s": [f"{r['oldest_heartbeat_s']:.0f}" for r in results],
        "runs, all green": [str(r["runs"]["success"]) for r in results],
    }
    head = ["| measured |", *(f" {value} |" for value in lines.pop("counties"))]
    rows = ["".join(head), "|---|" + "--:|" * len(results)]
    return "\n".join(rows + [f"| {name} | " + " | ".join(values) + " |" for name, values in lines.items()])


def _spread(one: dict[str, float]) -> str:
    return f"{one['p50']:.0f} / {one['p95']:.0f} / {one['max']:.0f} (n = {one['n']:,})"


def _task(result: dict[str, Any], name: str) -> str:
    return f"{result['task_s'][name]:.0f}" if name in result["task_s"] else "-"
