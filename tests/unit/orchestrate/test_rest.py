"""The REST client against a server of prepared answers."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from auditlake.orchestrate import rest as rest_module
from auditlake.orchestrate.rest import AirflowError, AirflowRest

Answer = Callable[[str, str, Any], tuple[int, Any]]


class Fake:
    """Answers by a function of (method, path with query, body); remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: Answer = lambda method, path, body: (404, {"detail": path})
        self.tokens = 0
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._reply("GET")

            def do_POST(self) -> None:
                self._reply("POST")

            def _reply(self, method: str) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                fake.asked.append(f"{method} {self.path}")
                if self.path == "/auth/token":
                    fake.tokens += 1
                    code, data = 201, {"access_token": f"t{fake.tokens}"}
                elif "Authorization" in self.headers and self.headers["Authorization"] == "Bearer expired":
                    code, data = 401, {"detail": "expired"}
                else:
                    code, data = fake.answer(method, self.path, body)
                payload = json.dumps(data).encode()
                self.send_response(code)
                self.send_header("Content-Length", str(len(payload)))
                self.end_headers()
                self.wfile.write(payload)

            def log_message(self, format: str, *args: Any) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.client = AirflowRest(f"http://127.0.0.1:{self.server.server_port}", "admin", "secret", timeout=5)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    monkeypatch.setattr(rest_module, "_POLL", 0.01)
    made = Fake()
    yield made
    made.server.shutdown()
    made.server.server_close()


def run(dag: str, state: str, key: str | None = None, run_id: str = "r1") -> dict[str, Any]:
    return {"dag_id": dag, "dag_run_id": run_id, "state": state, "partition_key": key, "duration": 1.5}


def test_trigger_logs_in_and_sends_the_partition(fake: Fake) -> None:
    bodies = []

    def answer(method: str, path: str, body: Any) -> tuple[int, Any]:
        bodies.append(body)
        return 200, {"dag_run_id": "manual__1"}

    fake.answer = answer
    assert fake.client.trigger("build_period_330000", partition_key="2026-07") == "manual__1"
    assert bodies == [{"logical_date": None, "conf": {}, "partition_key": "2026-07"}]
    assert fake.asked == ["POST /auth/token", "POST /api/v2/dags/build_period_330000/dagRuns"]


def test_an_expired_token_is_renewed(fake: Fake) -> None:
    fake.answer = lambda *_: (200, run("collect_330000", "success"))
    fake.client._token = "expired"
    assert fake.client.run("collect_330000", "r1").state == "success"
    assert fake.tokens == 1


def test_a_failure_is_explained(fake: Fake) -> None:
    def answer(method: str, path: str, body: Any) -> tuple[int, Any]:
        if "/logs/" in path:
            error = {"exc_type": "ValueError", "exc_value": "no such period", "frames": []}
            return 200, {"content": [{"event": "before"}, {"event": "Task failed", "error_detail": [error]}]}
        if "taskInstances" in path:
            return 200, {"task_instances": [{"task_id": "check.run_models", "map_index": 1, "try_number": 3}]}
        return 200, run("build_period_330000", "failed", "2026-07")

    fake.answer = answer
    with pytest.raises(AirflowError) as found:
        fake.client.wait_run("build_period_330000", "r1")
    message = str(found.value)
    for words in ("build_period_330000[2026-07] ended as failed", "run_models[1], try 3", "ValueError: no such period"):
        assert words in message


def test_idle_waits_for_promises_and_new_runs(fake: Fake) -> None:
    # running, then promised, then (between two questions) a run more, then quiet
    states = iter([([run("collect_330000", "running")], [], 1, 1), ([], ["publish_330000"], 1, 1), ([], [], 1, 2)])
    now: list[Any] = [next(states)]
    counts = []

    def answer(method: str, path: str, body: Any) -> tuple[int, Any]:
        active, promised, before, after = now[0]
        if "limit=1" in path and "limit=100" not in path:
            counts.append(path)
            first = len(counts) % 2 == 1
            if not first:
                now[0] = next(states, ([], [], 2, 2))
            return 200, {"dag_runs": [], "total_entries": before if first else after}
        if "partitioned_dag_runs" in path:
            return 200, {"partitioned_dag_runs": [{"dag_id": d, "partition_key": "2026-07"} for d in promised]}
        return 200, {"dag_runs": active if "running" in path else [], "total_entries": 0}

    fake.answer = answer
    shown: list[str] = []
    fake.client.wait_idle(["330000"], 10, shown.append)
    assert shown == ["collect_330000 running", "publish_330000[2026-07] promised"]
    assert len(counts) == 8  # four rounds: running, promised, one run more, quiet


def test_idle_of_one_hub_ignores_the_other_and_time_runs_out(fake: Fake) -> None:
    def answer(method: str, path: str, body: Any) -> tuple[int, Any]:
        if "partitioned_dag_runs" in path:
            return 200, {"partitioned_dag_runs": []}
        active = [run("collect_440000", "running")] if "running" in path else []
        return 200, {"dag_runs": active, "total_entries": 1}

    fake.answer = answer
    fake.client.wait_idle(["330000"], 1)
    with pytest.raises(AirflowError, match=r"not settled after 0 s: collect_440000 running"):
        fake.client.wait_idle(["440000"], 0.05)


def test_a_failed_run_is_raised_once(fake: Fake) -> None:
    def answer(method: str, path: str, body: Any) -> tuple[int, Any]:
        if "partitioned_dag_runs" in path:
            return 200, {"partitioned_dag_runs": []}
        if "taskInstances" in path:
            return 200, {"task_instances": []}
        failed = [run("publish_330000", "failed", "2026-08")] if "failed" in path else []
        return 200, {"dag_runs": failed, "total_entries": 1}

    fake.answer = answer
    with pytest.raises(AirflowError, match=r"publish_330000\[2026-08\] ended as failed"):
        fake.client.wait_idle(["330000"], 5)
    fake.client.wait_idle(["330000"], 5)


def test_import_errors_are_shown(fake: Fake) -> None:
    def answer(method: str, path: str, body: Any) -> tuple[int, Any]:
        if "importErrors" in path:
            return 200, {"import_errors": [{"filename": "dags/collect.py", "stack_trace": "NameError: x"}]}
        return 200, {"dags": [], "total_entries": 0}

    fake.answer = answer
    with pytest.raises(AirflowError, match=r"dags/collect\.py:\nNameError: x"):
        fake.client.wait_dags(["collect_330000"])


def test_no_answer_is_said_plainly() -> None:
    with pytest.raises(AirflowError, match=r"does not answer at http://127\.0\.0\.1:9"):
        AirflowRest("http://127.0.0.1:9", "a", "b", timeout=1).health()
