"""A real Airflow on this machine, started for a while: API and UI, scheduler, DAG processor, SQLite."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from auditlake.clock import now
from auditlake.home import project_root
from auditlake.hubs import load_hubs
from auditlake.orchestrate.env import USER, airflow_env, password
from auditlake.orchestrate.processes import kill, session_members
from auditlake.orchestrate.rest import AirflowError, AirflowRest
from auditlake.ports import free_port

Progress = Callable[[str], None]
_COMPONENTS = ("metadatabase", "scheduler", "dag_processor")


class AirflowServer:
    """Airflow in ``home`` on 127.0.0.1:``port`` (0: a free one); ``env`` overrides its environment.

    Use as a context manager, or ``start()`` and ``stop()``. It cannot outlive its starter: the supervisor
    stops everything when the pipe to it closes, whatever ended the starter.
    """

    def __init__(self, home: Path, port: int = 0, env: dict[str, str] | None = None) -> None:
        self.home = home.resolve()
        self.port = port or free_port()
        self.env = env or {}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def user(self) -> str:
        return USER

    @property
    def password(self) -> str:
        return password(self.home)

    @property
    def log(self) -> Path:
        """Output of all components."""
        return self.home / "airflow.log"

    def rest(self) -> AirflowRest:
        """A client that logs in as the administrator."""
        return AirflowRest(self.url, self.user, self.password)

    def launch(self) -> None:
        """Start the processes and return at once; ``wait_ready`` waits. Other work can be done in between."""
        environment = airflow_env(self.home, self.port, self.env)
        with self.log.open("wb") as log:
            self._began = now()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "auditlake.orchestrate.supervise"],
                env=environment,
                cwd=self.home,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C reaches our starter only, which then stops us in order
            )

    def wait_ready(self, timeout: float = 150, progress: Progress | None = None) -> float:
        """Wait until all components are healthy and every DAG is known; returns seconds since ``launch``.

        Raises ``AirflowError`` with the end of the log when a component dies or time runs out.
        """
        rest, begin, shown, warm = self.rest(), time.monotonic(), "", False
        while waiting := self._unhealthy(rest):
            self._check_alive()
            if progress and (line := "waiting for " + ", ".join(waiting)) != shown:
                progress(shown := line)
            if time.monotonic() - begin > timeout:
                raise AirflowError(f"Airflow not healthy after {timeout:.0f} s: {waiting}\n{self._tail()}")
            if not warm and "api_server" not in waiting:
                rest.warm_up()  # the others are still starting
                warm = True
            time.sleep(0.25)
        if not warm:
            rest.warm_up()
        if progress:
            progress("reading DAG files")
        rest.wait_dags(dag_ids(), timeout)
        return (now() - self._began).total_seconds()

    def start(self, timeout: float = 150, progress: Progress | None = None) -> float:
        """``launch`` and ``wait_ready``; stops again when it does not become ready."""
        self.launch()
        try:
            return self.wait_ready(timeout, progress)
        except BaseException:
            self.stop()
            raise

    def stop(self, patience: float = 25) -> list[int]:
        """Stop everything; returns the processes that had to be killed (normally none). May be repeated."""
        process, self._process = self._process, None
        if process is None:
            return []
        if process.stdin:
            process.stdin.close()
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(patience)
        left = session_members(process.pid)
        kill(left)
        process.wait(5)
        return left

    def __enter__(self) -> AirflowServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _unhealthy(self, rest: AirflowRest) -> list[str]:
        try:
            health = rest.health()
        except AirflowError:
            return ["api_server"]
        return [name for name in _COMPONENTS if not self._fresh(name, health.get(name) or {})]

    def _fresh(self, name: str, health: dict[str, str | None]) -> bool:
        """Healthy by a heartbeat of this start: the metadata of an earlier one may still look alive."""
        beat = health.get(f"latest_{name}_heartbeat")
        if health.get("status") != "healthy":
            return False
        return name == "metadatabase" or (beat is not None and datetime.fromisoformat(beat) >= self._began)

    def _check_alive(self) -> None:
        if self._process is not None and self._process.poll() is not None:
            code = self._process.returncode
            raise AirflowError(f"Airflow ended with {code}; log {self.log}:\n{self._tail()}")

    def _tail(self, lines: int = 30) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


def dag_ids() -> list[str]:
    """Ids of all DAGs: one per DAG file and hub; ``report_up`` only where there is a hub above."""
    stages = [f.stem for f in sorted((project_root() / "dags").glob("*.py")) if f.stem != "house"]
    pairs = [(stage, hub) for hub in load_hubs().values() for stage in stages]
    return [f"{stage}_{hub.code}" for stage, hub in pairs if stage != "report_up" or hub.parent]
