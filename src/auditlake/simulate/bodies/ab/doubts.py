"""Doubts of the quarter's runs and how the bodies concerned verified them."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ab import after, bodies, happened, numbered, only, pick
from auditlake.simulate.bodies.ab.models import doubts_found
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day

#: a body has a month to answer
_DAYS = 30


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """doubt, verification."""
    return {"doubt": doubts(scope).drop("dispatched_on", "done_on", "result"), "verification": _verifications(scope)}


def doubts(scope: Scope) -> pl.DataFrame:
    """The ledger of doubts, with the days of its verification beside it."""
    rng = scope.rng(321)
    found = doubts_found(scope)
    size, end = len(found), day(scope.end)
    of_person = rng.random(size) < 0.85
    people = scope.people["id_no"].to_numpy()[rng.integers(0, len(scope.people), size)]
    units = scope.units["unit_id"].to_numpy()[rng.integers(0, len(scope.units), size)]
    sent = after(rng, found["created_on"].to_numpy(), 1, 6, end)
    done = after(rng, sent, 3, _DAYS - 2, end)
    result = pick(rng, {"confirmed": 45, "partly": 10, "rejected": 45}, size)
    closed = np.where(rng.random(size) < 0.6, after(rng, done, 0, 10, end), np.datetime64("NaT"))
    answered = np.where(result == "rejected", "rejected", np.where(rng.random(size) < 0.15, "explained", "confirmed"))
    status = np.select(
        [happened(closed), happened(done), happened(sent)], [np.full(size, "closed"), answered, np.full(size, "sent")],
        "open",
    )  # fmt: skip
    return found.with_columns(
        doubt_id=numbered(f"YD{scope.month}", size, 6),
        fund_code=pl.Series(pick(rng, {"110": 5, "170": 3, "210": 2, "310": 3, "390": 2, "410": 1}, size)),
        period=pl.col("created_on").dt.year().cast(pl.Int64) * 100 + pl.col("created_on").dt.month(),
        subject_key=only(of_person, people),
        unit_id=only(~of_person, units),
        risk_score=pl.Series(rng.beta(2, 3, size).round(4)),
        status=pl.Series(status),
        closed_on=pl.Series(closed),
        dispatched_on=pl.Series(sent),
        done_on=pl.Series(done),
        result=pl.Series(result),
    )


def _verifications(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(322)
    rows = doubts(scope).filter(pl.col("dispatched_on").is_not_null())
    size = len(rows)
    done = rows["done_on"].is_not_null().to_numpy()
    result = rows["result"].to_numpy()
    share = np.select([result == "confirmed", result == "partly"], [1.0, 0.5], 0.0)
    seen = done & (result != "rejected")
    targets = [org.id for org in bodies(scope, "si", "sic", "mi", "ca")]
    return rows.select("doubt_id", "dispatched_on", "done_on").with_columns(
        verify_id=numbered(f"HS{scope.month}", size, 6),
        to_org=pl.Series(rng.choice(targets, size)),
        due_on=pl.col("dispatched_on") + pl.duration(days=_DAYS),
        result=only(done, result),
        amount_confirmed=only(done, (rows["amount"].to_numpy() * share).astype(np.int64)),
        seen_person=only(done, seen | (rng.random(size) < 0.5)),
        seen_books=only(done, seen | (rng.random(size) < 0.8)),
        # most doubts about benefits have no goods to see
        seen_goods=only(seen & (rng.random(size) < 0.1), np.ones(size, dtype=bool)),
        verifier=only(done, scope.people["name"].to_numpy()[rng.integers(0, len(scope.people), size)]),
        returned_times=pl.Series(rng.binomial(1, 0.08, size).astype(np.int64)),
        evidence_count=pl.Series(np.where(seen, rng.integers(2, 7, size), np.where(done, rng.integers(0, 3, size), 0))),
    )
