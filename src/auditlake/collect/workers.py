"""Judging many deliveries at once: processes of their own, each org's deliveries one after the other.

A worker is a fresh interpreter that reads questions and writes answers as pickles (``worker.py``); it never writes
the ledger. When one dies, the delivery it had in hand is named and nothing is said about it to the org; the others
go to a new process.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from polars.exceptions import PanicException

from auditlake.collect.delivery import Desk
from auditlake.collect.discover import Delivery
from auditlake.collect.limits import get_limits
from auditlake.collect.prefix import Place
from auditlake.collect.receipts import Book
from auditlake.settings import get_settings
from auditlake.store.client import Store

Receipts = tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Job:
    """New deliveries of one org in order, its receipts, and everything of it that lies in its inbox."""

    hub: str
    head: tuple[int, str]
    deliveries: tuple[Delivery, ...]
    receipts: Receipts
    waiting: tuple[Place, ...]


@dataclass(frozen=True)
class Question:
    """One delivery, and what has to be known of its org to judge it."""

    hub: str
    head: tuple[int, str]
    delivery: Delivery
    receipts: Receipts
    waiting: tuple[Place, ...]


@dataclass(frozen=True)
class Answer:
    """What became of one delivery: the receipt's payload, ``None`` when there is nothing to say now, or our error."""

    place: Place
    payload: dict[str, Any] | None = None
    error: str | None = None


Ask = Callable[[Question], Answer]


def judge(question: Question, store: Store) -> Answer:
    """Judge one delivery here and now; what goes wrong on our side becomes an answer, too."""
    place = question.delivery.place
    try:
        desk = Desk(question.hub, store, Book.of(question.receipts), question.head)
        issued = desk.answer(question.delivery, list(question.waiting))
    except (Exception, PanicException) as error:  # a panic of polars is no Exception: one delivery must not stop all
        return Answer(place, error=f"{type(error).__name__}: {error}")
    return Answer(place, issued.payload if issued else None)


def judged(jobs: list[Job]) -> Iterator[Answer]:
    """Answers to all jobs as they come; from this process when few deliveries wait, else from workers."""
    limits = get_limits()
    count = min(limits.workers or os.cpu_count() or 1, len(jobs))
    if count < 2 or sum(len(job.deliveries) for job in jobs) <= limits.alone:
        for job in jobs:
            store = Store.for_hub(job.hub)
            yield from _in_order(job, lambda question, store=store: judge(question, store))  # type: ignore[misc]
        return
    with _Crew(jobs, count) as crew:
        yield from crew


def _in_order(job: Job, ask: Ask) -> Iterator[Answer]:
    """Each delivery knows the receipts before it. After one that broke our code the later ones of its period wait
    for the next pass: without its receipt they would be judged wrongly."""
    known, broken = list(job.receipts), set[str]()
    for delivery in job.deliveries:
        if delivery.place.period in broken:
            continue
        answer = ask(Question(job.hub, job.head, delivery, tuple(known), job.waiting))
        if answer.error is not None:
            broken.add(delivery.place.period)
        elif answer.payload is not None:
            known.append(answer.payload)
        yield answer


class _Crew:
    """Workers and the threads that talk to them; iterating gives answers until all jobs are done."""

    def __init__(self, jobs: list[Job], count: int) -> None:
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        for job in sorted(jobs, key=_size, reverse=True):  # else the pass would end with one process at work
            self._jobs.put(job)
        self._answers: queue.SimpleQueue[Answer | BaseException | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._workers = [Worker(count) for _ in range(count)]
        self._threads = [threading.Thread(target=self._drive, args=(w,), daemon=True) for w in self._workers]

    def __enter__(self) -> _Crew:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for worker in self._workers:
            worker.kill()
        for thread in self._threads:
            thread.join()

    def __iter__(self) -> Iterator[Answer]:
        running = len(self._threads)
        while running:
            answer = self._answers.get()
            if isinstance(answer, BaseException):
                raise answer
            if answer is None:
                running -= 1
            else:
                yield answer

    def _drive(self, worker: Worker) -> None:
        try:
            with contextlib.suppress(queue.Empty):
                while not self._stopped.is_set():
                    for answer in _in_order(self._jobs.get_nowait(), worker.ask):
                        if self._stopped.is_set():
                            break
                        self._answers.put(answer)
        except BaseException as error:
            self._answers.put(error)
        finally:
            worker.kill()
            self._answers.put(None)


def _size(job: Job) -> int:
    return sum(item.size for delivery in job.deliveries for item in delivery.files.values())


@dataclass
class Worker:
    """One process, started when it is first asked and again after it died; ``among`` share the machine's cores."""

    among: int
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False, repr=False)

    def ask(self, question: Question) -> Answer:
        """The answer; one that names the process's end when it died over the question."""
        if self._process is None:
            self._process = self._started()
        process = self._process
        assert process.stdin is not None and process.stdout is not None
        try:
            pickle.dump(question, process.stdin)
            process.stdin.flush()
            answer: Answer = pickle.load(process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            process.kill()
            self._process = None
            return Answer(question.delivery.place, error=f"the judging process ended with status {process.wait()}")
        return answer

    def kill(self) -> None:
        """End the process; nothing it holds is needed: the ledger decides what happened."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    def _started(self) -> subprocess.Popen[bytes]:
        threads = max(1, get_settings().duckdb_threads // self.among)
        shared = {"POLARS_MAX_THREADS": str(max(1, (os.cpu_count() or 1) // self.among))}
        shared["AUDITLAKE_DUCKDB_THREADS"] = str(threads)
        return subprocess.Popen(
            [sys.executable, "-m", "auditlake.collect.worker", str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **shared},
        )
