"""Talk to a running Airflow over REST v2: start runs, wait, read outcomes, explain failures."""

from __future__ import annotations

import contextlib
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

Progress = Callable[[str], None]
_ACTIVE = ("queued", "running")
_POLL = 0.8  # seconds; every question costs the API server some 10 ms of CPU


class AirflowError(RuntimeError):
    """Airflow refused, a run failed, or waiting took too long; the message says which and why."""


@dataclass(frozen=True)
class Run:
    """One DAG run; ``seconds`` is ``None`` until it has ended."""

    dag: str
    id: str
    state: str
    partition_key: str | None
    seconds: float | None

    @property
    def name(self) -> str:
        return f"{self.dag}[{self.partition_key}]" if self.partition_key else self.dag


class AirflowRest:
    """Client of one Airflow; logs in by itself and again when the token has expired."""

    def __init__(self, url: str, user: str, password: str, timeout: float = 30.0) -> None:
        self.url = url.rstrip("/")
        self._login = {"username": user, "password": password}
        self._timeout = timeout
        self._token = ""
        self._reported: set[tuple[str, str]] = set()

    # -- plain calls

    def call(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        """One request; ``path`` begins with ``/``. ``AirflowError`` with the server's words when refused."""
        if not self._token:
            self._token = self._send("POST", "/auth/token", self._login, {})["access_token"]
        try:
            return self._send(method, path, body, query)
        except AirflowError as error:
            if "401" not in str(error):
                raise
            self._token = self._send("POST", "/auth/token", self._login, {})["access_token"]
            return self._send(method, path, body, query)

    def health(self) -> dict[str, dict[str, Any]]:
        """``/monitor/health``: component to its status; needs no login."""
        found: dict[str, dict[str, Any]] = self._send("GET", "/api/v2/monitor/health", None, {})
        return found

    def warm_up(self) -> None:
        """Let the API server build what it builds at the first request of a task (some 4 s)."""
        with contextlib.suppress(AirflowError):
            self._send("GET", "/execution/health", None, {})

    def trigger(self, dag: str, conf: dict[str, Any] | None = None, partition_key: str | None = None) -> str:
        """Start a run now; returns its id."""
        body = {"logical_date": None, "conf": conf or {}, "partition_key": partition_key}
        return str(self.call("POST", f"/api/v2/dags/{dag}/dagRuns", body)["dag_run_id"])

    def run(self, dag: str, run_id: str) -> Run:
        """State of one run."""
        return _run(self.call("GET", f"/api/v2/dags/{dag}/dagRuns/{urllib.parse.quote(run_id, safe='')}"))

    def runs(self, dag: str = "~", states: Iterable[str] = (), limit: int = 100) -> list[Run]:
        """Newest runs of a DAG (``~``: of all), optionally only in these states."""
        found = self.call("GET", f"/api/v2/dags/{dag}/dagRuns", state=list(states), limit=limit, order_by="-run_after")
        return [_run(one) for one in found["dag_runs"]]

    def outcome(self, dag: str, run_id: str, task: str, map_index: int = -1, key: str = "return_value") -> Any:
        """What a task returned; ``key="outcome"``: the record of tasks that return something else."""
        path = f"/api/v2/dags/{dag}/dagRuns/{urllib.parse.quote(run_id, safe='')}/taskInstances/{task}"
        found = self.call("GET", f"{path}/xcomEntries/{key}", map_index=map_index)
        value = found["value"]
        return json.loads(value) if isinstance(value, str) and value[:1] in "[{" else value

    def asset_events(self, name: str) -> list[dict[str, Any]]:
        """Events of an asset, newest first; each with ``partition_key``."""
        assets = self.call("GET", "/api/v2/assets", name_pattern=name)["assets"]
        ids = [one["id"] for one in assets if one["name"] == name]
        if not ids:
            raise AirflowError(f"Airflow knows no asset named {name}")
        found = self.call("GET", "/api/v2/assets/events", asset_id=ids[0], limit=100, order_by="-timestamp")
        events: list[dict[str, Any]] = found["asset_events"]
        return events

    def pending_partitions(self) -> list[str]:
        """Partition runs promised by an event but not created yet, as ``dag[key]``."""
        found = self.call("GET", "/ui/partitioned_dag_runs", has_created_dag_run_id="false")
        return [f"{one['dag_id']}[{one['partition_key']}]" for one in found["partitioned_dag_runs"]]

    # -- waiting

    def wait_run(self, dag: str, run_id: str, timeout: float = 300) -> Run:
        """Wait for one run to succeed; ``AirflowError`` names failed tasks with their last log lines."""
        end = time.monotonic() + timeout
        while (run := self.run(dag, run_id)).state in _ACTIVE:
            if time.monotonic() > end:
                raise AirflowError(f"{run.name} is still {run.state} after {timeout:.0f} s ({run_id})")
            time.sleep(_POLL)
        if run.state != "success":
            raise AirflowError(self.explain(run))
        return run

    def wait_dags(self, expected: Iterable[str], timeout: float = 60) -> None:
        """Wait until all these DAGs are known; ``AirflowError`` shows the import errors of DAG files."""
        wanted, end = set(expected), time.monotonic() + timeout
        while missing := wanted - {one["dag_id"] for one in self._dags()}:
            broken = self.call("GET", "/api/v2/importErrors")["import_errors"]
            if broken:
                raise AirflowError("\n".join(f"{one['filename']}:\n{one['stack_trace']}" for one in broken))
            if time.monotonic() > end:
                raise AirflowError(f"DAGs not parsed after {timeout:.0f} s: {', '.join(sorted(missing))}")
            time.sleep(0.3)

    def wait_idle(self, hubs: Iterable[str], timeout: float = 300, progress: Progress | None = None) -> None:
        """Wait until nothing of these hubs is queued, running or promised: whatever was uploaded has settled.

        Raises ``AirflowError`` as soon as a run of these hubs has failed (each failure is raised once).
        """
        codes, end = tuple(f"_{code}" for code in hubs), time.monotonic() + timeout
        shown, asked_failures_at = "", -1
        while True:
            before = self._count()
            busy = [f"{run.name} {run.state}" for run in self.runs(states=_ACTIVE) if run.dag.endswith(codes)]
            if not busy:
                promised = [one for one in self.pending_partitions() if one.split("[")[0].endswith(codes)]
                busy = [f"{one} promised" for one in promised]
            if (count := self._count()) != asked_failures_at or not busy:
                self.raise_failed(codes)
                asked_failures_at = count
            # a promise may have become a run between two questions: then the number of runs has changed
            if not busy and before == count:
                return
            if progress and busy and (line := ", ".join(sorted(busy))) != shown:
                progress(shown := line)
            if time.monotonic() > end:
                raise AirflowError(f"not settled after {timeout:.0f} s: {', '.join(busy)}")
            time.sleep(_POLL)

    def raise_failed(self, suffixes: tuple[str, ...]) -> None:
        """Raise for failed runs of DAGs with these endings that were not raised before."""
        failed = [run for run in self.runs(states=("failed",)) if run.dag.endswith(suffixes)]
        fresh = [run for run in failed if (run.dag, run.id) not in self._reported]
        self._reported |= {(run.dag, run.id) for run in fresh}
        if fresh:
            raise AirflowError("\n\n".join(self.explain(run) for run in fresh))

    def explain(self, run: Run, lines: int = 25) -> str:
        """Names the failed tasks of a run with the last lines of their logs."""
        path = f"/api/v2/dags/{run.dag}/dagRuns/{urllib.parse.quote(run.id, safe='')}/taskInstances"
        tasks = self.call("GET", path, state=["failed"], limit=100)["task_instances"]
        parts = [f"{run.name} ended as {run.state} ({run.id})"]
        for one in tasks:
            where = f"{one['task_id']}[{one['map_index']}]" if one["map_index"] >= 0 else one["task_id"]
            log = self._log(f"{path}/{one['task_id']}/logs/{one['try_number']}", one["map_index"])
            parts.append(f"task {where}, try {one['try_number']}:\n" + "\n".join(log[-lines:]))
        return "\n".join(parts)

    # -- inside

    def _log(self, path: str, map_index: int) -> list[str]:
        content = self.call("GET", path, map_index=map_index)["content"]
        text: list[str] = []
        for event in content:
            if not isinstance(event, dict):
                text.append(str(event))
                continue
            text.append(f"  {event.get('event', '')}")
            for error in event.get("error_detail") or []:
                text += [f"    {f['filename']}:{f['lineno']} in {f['name']}" for f in error.get("frames", [])]
                text.append(f"  {error.get('exc_type')}: {error.get('exc_value')}")
        return text

    def _dags(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        while True:
            page = self.call("GET", "/api/v2/dags", limit=100, offset=len(found))
            found += page["dags"]
            if not page["dags"] or len(found) >= page["total_entries"]:
                return found

    def _count(self) -> int:
        return int(self.call("GET", "/api/v2/dags/~/dagRuns", limit=1)["total_entries"])

    def _send(self, method: str, path: str, body: Any, query: dict[str, Any]) -> Any:
        address = self.url + path + ("?" + urllib.parse.urlencode(query, doseq=True) if query else "")
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(address, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            words = error.read().decode(errors="replace")[:500]
            raise AirflowError(f"{method} {path} answered {error.code}: {words}") from error
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            raise AirflowError(f"{method} {path}: Airflow does not answer at {self.url} ({error})") from error


def _run(data: dict[str, Any]) -> Run:
    seconds = data.get("duration")
    return Run(data["dag_id"], data["dag_run_id"], data["state"], data.get("partition_key"), seconds)
