"""Deliveries of one org in order, what a broken one holds back, and a worker that dies."""

from __future__ import annotations

from collections.abc import Callable

from auditlake.collect.discover import Delivery
from auditlake.collect.prefix import Place
from auditlake.collect.workers import Answer, Job, Question, Worker, _in_order


def _place(period: str, revision: int) -> Place:
    return Place("330106-si", period, revision, "period", f"orgs/330106-si/in/{period}/period-r{revision}/")


PLACES = [_place("2026-07", 1), _place("2026-07", 2), _place("2026-08", 1)]
JOB = Job("330000", (0, ""), tuple(Delivery(place) for place in PLACES), ({"id": "before"},), tuple(PLACES))


def _asked(answer: Callable[[Place], Answer]) -> tuple[list[Answer], list[Question]]:
    questions: list[Question] = []

    def ask(question: Question) -> Answer:
        questions.append(question)
        return answer(question.delivery.place)

    return list(_in_order(JOB, ask)), questions


def test_each_delivery_knows_the_receipts_before_it() -> None:
    answers, questions = _asked(lambda place: Answer(place, {"id": f"{place.period} {place.revision}"}))
    assert [answer.place for answer in answers] == PLACES
    assert [[r["id"] for r in q.receipts] for q in questions] == [
        ["before"],
        ["before", "2026-07 1"],
        ["before", "2026-07 1", "2026-07 2"],
    ]


def test_one_with_nothing_to_say_adds_nothing() -> None:
    answers, questions = _asked(Answer)
    assert len(answers) == 3 and {len(q.receipts) for q in questions} == {1}


def test_after_a_broken_one_the_rest_of_its_period_waits() -> None:
    answers, questions = _asked(lambda place: Answer(place, error="ours" if place.period == "2026-07" else None))
    assert [(answer.place, answer.error) for answer in answers] == [(PLACES[0], "ours"), (PLACES[2], None)]
    assert [q.delivery.place for q in questions] == [PLACES[0], PLACES[2]]


def test_a_worker_that_dies_over_a_question_says_so_and_is_started_again() -> None:
    worker = Worker(2)
    # a receipt that no book can read: the process answers and lives
    question = Question("330000", (0, ""), Delivery(PLACES[0]), ({"no": "receipt"},), ())
    try:
        first = worker.ask(question)
        assert first.error is not None and "KeyError" in first.error
        alive = worker._process
        assert worker.ask(question).error == first.error and worker._process is alive
        assert alive is not None
        alive.kill()
        alive.wait()
        assert "ended with status -9" in str(worker.ask(question).error)
        assert worker.ask(question).error == first.error and worker._process is not alive
    finally:
        worker.kill()
