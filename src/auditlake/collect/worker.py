"""The process that judges deliveries for a pass: questions on standard input, answers on standard output."""

from __future__ import annotations

import contextlib
import ctypes
import os
import pickle
import signal
import sys
from functools import cache
from typing import cast

from auditlake.collect.workers import Question, judge
from auditlake.store.client import Store

_PR_SET_PDEATHSIG = 1


def main(parent: int) -> None:
    """Answer until the input ends."""
    _end_with(parent)
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    with contextlib.suppress(EOFError):
        while True:
            question = cast(Question, pickle.load(questions))
            pickle.dump(judge(question, _store(question.hub)), answers)
            answers.flush()


@cache
def _store(hub: str) -> Store:
    return Store.for_hub(hub)


def _end_with(parent: int) -> None:
    """Ask the kernel to end this process with its parent: an orphan must not write beside the next pass."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            sys.exit(1)


if __name__ == "__main__":
    main(int(sys.argv[1]))
