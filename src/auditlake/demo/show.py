"""Runs the demo and shows it: progress while it works, then the story and the scoreboard."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from auditlake.credentials.default import default_issuer
from auditlake.demo.drive import ByAirflow
from auditlake.demo.figures import deliveries_by_outcome, rows_per_zone
from auditlake.demo.place import demo_home, set_environment
from auditlake.demo.scenario import Outcome, play
from auditlake.demo.scoreboard import Score, score
from auditlake.demo.story import tell
from auditlake.demo.truth import Truth
from auditlake.hubs import load_hubs
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.ports import free_port
from auditlake.reconcile import reconcile
from auditlake.reconcile_report import by_table, print_domains
from auditlake.settings import get_settings
from auditlake.simulate import simulate
from auditlake.store.client import Store
from auditlake.store.process import Server
from auditlake.store.servers import make_server


@dataclass(frozen=True)
class Options:
    """What the command line chose."""

    home: Path
    people: int
    seed: int
    port: int
    once: bool
    store: str = "rclone"


def run(options: Options, then: Callable[[AirflowServer], None] | None = None) -> bool:
    """The whole demo; true when every planted case was found and nothing else.

    ``then`` is called after everything was shown, while Airflow and the store still run.
    """
    console = Console()
    started = time.monotonic()

    def say(text: str) -> None:
        console.print(f"[dim]{time.monotonic() - started:6.1f} s[/dim]  {text}", highlight=False)

    with ExitStack() as stack:
        home = stack.enter_context(demo_home(options.home))
        port = free_port()
        environment = set_environment(home, f"http://127.0.0.1:{port}", options.store)
        store = _store(home, port)
        # dbt parses its project while Airflow starts; whoever needs it first would wait for it
        ahead = subprocess.Popen([sys.executable, "-c", "from auditlake.standardise.project import parse; parse()"])
        stack.callback(ahead.wait)
        stack.callback(ahead.terminate)
        airflow = AirflowServer(home / "airflow", options.port, environment)
        airflow.launch()
        stack.callback(airflow.stop)
        say("Airflow is starting (real: API and UI, scheduler, DAG processor, SQLite)")
        stack.enter_context(store)
        for hub in load_hubs():
            default_issuer().prepare_hub(hub)
        say(f"object store: {store.version()} (real S3 protocol) at {store.endpoint}")
        simulate(home / "world", seed=options.seed, people=options.people)
        truth = Truth.load(home / "world")
        say(f"simulated agencies wrote {len(truth.deliveries())} submissions of {options.people} persons")
        airflow.wait_ready(progress=lambda text: say(f"Airflow: {text}"))
        say(f"Airflow is ready at {airflow.url}")
        outcome = play(truth, ByAirflow(airflow.rest(), say), say)
        scores = score(truth.cases(), list(load_hubs()))
        _show(console, truth, outcome, scores, home)
        lost = _reconciled(console, max(d.period for d in truth.deliveries()))
        console.print(f"\nAirflow: {airflow.url}  login {airflow.user} / {airflow.password}", highlight=False)
        console.print(f"演示用时 / the demo took {time.monotonic() - started:.0f} s (installation not counted)")
        if then:
            then(airflow)
        if not options.once:
            console.print("按 Ctrl-C 停止全部服务 / press Ctrl-C to stop everything")
            while True:
                time.sleep(1)
    return not lost and not any(one.missed or one.extra for one in scores)


def _reconciled(console: Console, period: str) -> list[str]:
    """Row counts and control totals of the last period from submitted file to standard table; what does not agree."""
    console.rule(f"核对 / Reconciliation of {period}")
    problems = []
    for hub in load_hubs():
        lines = reconcile(Store.for_hub(hub), period)
        console.print(
            f"{hub}: {len(lines)} submitted tables, {len({line.standard_table for line in lines})} standard tables, "
            f"{sum(line.standard for line in lines):,} rows (auditlake reconcile --hub {hub} --period {period})",
            highlight=False,
        )
        if load_hubs()[hub].parent:
            print_domains(by_table(lines))
        problems += [problem for line in lines for problem in line.problems]
    for problem in problems[:20]:
        console.print(f"[red]{problem}[/red]", highlight=False)
    return problems


def _store(home: Path, port: int) -> Server:
    """The store that the settings name, with the platform's key; not yet started."""
    settings = get_settings()
    secret = settings.store_secret_key.get_secret_value()
    return make_server(settings.store_kind, home, port, settings.store_access_key, secret)


def _show(console: Console, truth: Truth, outcome: Outcome, scores: list[Score], home: Path) -> None:
    console.rule("一个故事 / One story")
    for line in tell(truth):
        console.print(line, highlight=False, soft_wrap=True)
    console.rule("报送 / Submissions")
    table = Table("hub", "accepted", "refused", "noted", "late", "missing at the deadline")
    for hub, row in deliveries_by_outcome().items():
        missing = ", ".join(outcome.missing_at_deadline.get(hub, [])) or "-"
        table.add_row(hub, *(str(row[name]) for name in ("accepted", "refused", "noted", "late")), missing)
    console.print(table)
    table = Table("hub", "raw files", "collected rows", "standard rows", "hits", "mart rows", title="各区行数 / zones")
    for hub, counts in rows_per_zone().items():
        table.add_row(hub, *(f"{counts[z]:,}" for z in ("raw", "collected", "standard", "hits", "marts")))
    console.print(table)
    table = Table(
        "check", "planted", "side effects", "near misses", "hits found", "missed", "extra", title="计分 / scoreboard"
    )
    for one in scores:
        table.add_row(one.check, *(str(n) for n in (one.planted, one.side_effects, one.near_misses, one.found)),
                      str(len(one.missed)), str(len(one.extra)))  # fmt: skip
    console.print(table)
    for one in scores:
        for kind, subjects in (("missed", one.missed), ("extra", one.extra)):
            for subject in subjects[:5]:
                console.print(f"[red]{kind}[/red] {' '.join(subject)}", highlight=False)
    for hub in load_hubs():
        console.print(f"marts of {hub}: {home / 'marts' / f'{hub}.duckdb'}", highlight=False)
