"""Parent of the Airflow components on one machine: ``python -m auditlake.orchestrate.supervise``.

It imports Airflow once and forks ``db migrate``, then ``api-server``, ``scheduler`` and ``dag-processor``: the
commands of ``airflow standalone`` without the triggerer (nothing here is deferred), with one import for all.
It stops everything when its standard input closes (whoever started it is gone), on SIGINT or SIGTERM, or when
a component ends by itself: ``standalone`` would go on without it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from auditlake.orchestrate.processes import kill, session_members
from auditlake.orchestrate.prompt import be_prompt
from auditlake.orchestrate.warm import import_ahead

_PATIENCE = 4.0  # seconds from a polite stop to SIGKILL, for running tasks and again for the rest
_PR_SET_PDEATHSIG = 1


class _Stop(Exception):
    pass


def main() -> int:
    """Run until told to stop; 0 after a wanted stop, 1 when a component failed."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _raise_stop)
    components: dict[int, str] = {}
    status = 0
    with contextlib.suppress(PermissionError):
        os.setsid()  # when started from a shell; the starter's Popen has done it already
    try:
        again = (Path(os.environ["AIRFLOW_HOME"]) / "airflow.db").is_file()
        main_of_airflow = _load_airflow()
        migration = _fork(main_of_airflow, ["db", "migrate"])
        closed, gate = os.pipe()  # components import meanwhile and go on when the gate is closed behind us
        for command in (["api-server"], ["scheduler", "--skip-serve-logs"], ["dag-processor"]):
            patient = again and command[0] == "scheduler"
            components[_fork(main_of_airflow, command, (closed, gate), patient)] = command[0]
        os.close(closed)
        _, code = os.waitpid(migration, 0)
        if code:
            print("supervise: the metadata database could not be prepared", file=sys.stderr, flush=True)
            return 1
        os.close(gate)
        status = _watch(components)
    except _Stop:
        pass
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        _stop(components)
    return status


def _raise_stop(number: int, frame: FrameType | None) -> None:
    raise _Stop


def _load_airflow() -> Callable[[], None]:
    import airflow.api_fastapi.app
    import airflow.cli.commands.api_server_command
    import airflow.cli.commands.dag_processor_command
    import airflow.cli.commands.db_command
    import airflow.cli.commands.scheduler_command  # noqa: F401
    from airflow.__main__ import main as main_of_airflow

    return main_of_airflow


def _fork(
    main_of_airflow: Callable[[], None], command: list[str], gate: tuple[int, int] | None = None, patient: bool = False
) -> int:
    supervisor = os.getpid()
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        _die_with(supervisor)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.argv = ["airflow", *command]
        import_ahead(command[0])
        if command[0] == "scheduler":
            be_prompt()
        if gate:
            os.close(gate[1])
            os.read(gate[0], 1)
        if patient:
            _wait_for_api()
        main_of_airflow()
        code = 0
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):
                stream.flush()
        os._exit(code)


def _wait_for_api(patience: float = 120) -> None:
    """After a crash the scheduler finds tasks to try again at once; without the API they would use up their tries."""
    address = (os.environ["AIRFLOW__API__HOST"], int(os.environ["AIRFLOW__API__PORT"]))
    end = time.monotonic() + patience
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(address, timeout=2):
            return
        time.sleep(0.2)


def _die_with(parent: int) -> None:
    """Linux: the kernel sends SIGTERM when the supervisor is killed without a chance to clean up."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:
            os._exit(1)


def _watch(components: dict[int, str]) -> int:
    while True:
        readable, _, _ = select.select([0], [], [], 0.5)
        if readable and not os.read(0, 1024):
            return 0
        for pid in list(components):
            done, code = os.waitpid(pid, os.WNOHANG)
            if done:
                name = components.pop(pid)
                print(
                    f"supervise: {name} ended by itself (status {code}); stopping",
                    file=sys.stderr,
                    flush=True,
                )
                return 1


def _stop(components: dict[int, str]) -> None:
    """The scheduler first (its running tasks still need the API), then the rest; kill what does not go."""
    schedulers = [pid for pid, name in components.items() if name == "scheduler"]
    for group in (schedulers, [pid for pid in components if pid not in schedulers]):
        for pid in group:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        if left := _wait(group, time.monotonic() + _PATIENCE):
            names = ", ".join(components[pid] for pid in left)
            print(f"supervise: killing {names} after {_PATIENCE:.0f} s", file=sys.stderr, flush=True)
            kill(left)
            _wait(left, time.monotonic() + 5)
    # a task that did not end in time outlives its worker and its scheduler, but not the session
    kill(pid for pid in session_members(os.getsid(0)) if pid != os.getpid())


def _wait(pids: list[int], end: float) -> list[int]:
    left = list(pids)
    while left and time.monotonic() < end:
        for pid in list(left):
            try:
                done, _ = os.waitpid(pid, os.WNOHANG)
            except ChildProcessError:
                done = pid
            if done:
                left.remove(pid)
        if left:
            time.sleep(0.05)
    return left


if __name__ == "__main__":
    sys.exit(main())
