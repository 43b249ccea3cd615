"""``python -m tests.fault.nursery``: imports the engines once and forks a child for every step that may be killed.

One JSON request per line in, one answer per line out. A child has an environment, a process group and counted
points of its own; what it returned or raised comes back through a file.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import traceback
from pathlib import Path
from typing import Any

from tests.fault import points


def main() -> None:
    """Serve until the input closes."""
    _import_engines()
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what steps print is no answer
    answers.write("{}\n")
    answers.flush()
    for line in sys.stdin:
        answers.write(json.dumps(_serve(json.loads(line))) + "\n")
        answers.flush()


def _import_engines() -> None:
    import auditlake.build.stages
    import auditlake.collect.run
    import auditlake.doubts.answers
    import auditlake.report_up.run
    import auditlake.standardise.run
    import auditlake.steps  # noqa: F401
    from auditlake.settings import get_settings
    from auditlake.standard.contracts import load_tables
    from auditlake.standard.dialects import dialect_names, load_dialect
    from auditlake.standard.reference import divisions, orgs

    # the standard is the same for every child; reading it takes longer than a step
    load_tables(), orgs(), divisions()
    for name in dialect_names():
        load_dialect(name)
    get_settings.cache_clear()


def _serve(request: dict[str, Any]) -> dict[str, Any]:
    result = Path(request["log"]).with_suffix(".result")
    result.unlink(missing_ok=True)
    pid = os.fork()
    if not pid:
        _child(request, result)
    _, status = os.waitpid(pid, 0)
    told = json.loads(result.read_text()) if result.is_file() else {}
    return {"signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, **told}


def _child(request: dict[str, Any], result: Path) -> None:
    try:
        os.setsid()
        os.environ.update(request["env"])
        log = Path(request["log"])
        log.write_text("")
        kill = request.get("kill")
        points.arm(log, (kill[0], kill[1]) if kill else None)
        if limit := request.get("largest_file"):
            _files_up_to(limit)
        from auditlake import steps

        outcomes = [getattr(steps, name)(*arguments) for name, *arguments in request["steps"]]
        result.write_text(json.dumps({"outcomes": outcomes}, default=str))
    except BaseException as error:
        words = {"error": type(error).__name__, "message": str(error), "trace": traceback.format_exc()}
        _files_up_to(resource.RLIM_INFINITY)
        result.write_text(json.dumps(words))
    finally:
        sys.stderr.flush()
        os._exit(0)


def _files_up_to(size: int) -> None:
    """A longer file cannot be written, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


if __name__ == "__main__":
    main()
