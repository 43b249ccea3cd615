"""Business cases from acceptance to payment: stages by different people, and the internal checks of finished ones."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.items import PAID_CASES
from auditlake.simulate.bodies.sic.staff import users_of
from auditlake.simulate.drawing import aged, at_hour, numbered, only, pick, workdays

STAGES = ("accept", "first_review", "second_review", "approve", "pay")
#: (business type, fund, benefit item, least and most yuan, about a unit, weight, days promised)
_KINDS = (
    *((*kind, False, weight, promised) for kind, weight, promised in PAID_CASES),
    ("101", "110", None, 0, 0, True, 3, 5),
    ("102", "110", None, 0, 0, False, 18, 3),
    ("102", "170", None, 0, 0, False, 8, 3),
    ("103", "110", None, 0, 0, False, 16, 5),
    ("201", "110", None, 0, 0, False, 3, 15),
    ("202", "110", None, 0, 0, False, 6, 15),
    ("501", "410", None, 0, 0, False, 2, 20),
    ("601", "110", None, 0, 0, False, 12, 12),
)


def cases(scope: Scope) -> pl.DataFrame:
    """Cases closed in the quarter, with ``stages`` (how many were done) and ``first_day``, ``span`` in workdays."""
    rng = scope.rng(111)
    count = scope.count(0.15, 90)
    kind = rng.choice(len(_KINDS), count, p=_shares())
    table = pl.DataFrame(
        list(_KINDS),
        orient="row",
        schema=["biz_type", "fund_code", "item_code", "low", "high", "unit", "weight", "promised"],
    )[kind]
    calendar = len(workdays(scope.start, scope.end))
    first = rng.integers(0, calendar, count)
    # most cases take a third of the days promised, a few all of them
    span = np.floor(table["promised"].to_numpy() * rng.beta(1.6, 3.4, count)).astype(np.int64)
    state = pick(rng, ("done", "returned", "withdrawn", "rolled_back"), count, (950, 30, 10, 10))
    paid = table["item_code"].is_not_null()
    people = aged(scope, 112, count, 16, 95)
    low, high = table["low"].to_numpy(), table["high"].to_numpy()
    return table.select(
        case_id=numbered(f"YW{scope.month}", count),
        biz_type="biz_type",
        fund_code="fund_code",
        item_code="item_code",
        person_key=pl.when(~pl.col("unit")).then(people["id_no"].gather(rng.integers(0, len(people), count))),
        unit_id=pl.when("unit").then(scope.units["unit_id"].gather(rng.integers(0, len(scope.units), count))),
        amount=only((low + (high - low) * rng.random(count)).astype(np.int64) * 100, paid.to_numpy()),
        status=state,
        stages=pl.when(state.is_in(["returned", "withdrawn"]))
        .then(2)
        .when(paid & (state == "done"))
        .then(5)
        .otherwise(4),
        channel=pick(rng, ("online", "window", "self_service"), count, (6, 3, 1)),
        promised_days="promised",
        doc_count=rng.integers(1, 9, count),
        first_day=first,
        span=np.minimum(span, calendar - 1 - first),
    )


def _shares() -> NDArray[np.float64]:
    weights = np.array([kind[6] for kind in _KINDS], dtype=np.float64)
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares


def stages(scope: Scope) -> pl.DataFrame:
    """One row per case and stage, in order; every stage by somebody whose post it is."""
    made = cases(scope)
    rng = scope.rng(113)
    number = made["stages"].to_numpy()
    rows = np.repeat(np.arange(len(made)), number)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(number) - number, number)
    calendar = workdays(scope.start, scope.end)
    day = calendar[made["first_day"].to_numpy()[rows] + made["span"].to_numpy()[rows] * step // (number[rows] - 1)]
    # a later stage comes later in the day, so that stages of one day stay in order
    when = at_hour(day, 8.6 + step * 1.6 + rng.random(len(rows)) * 1.4)
    operator = np.full(len(rows), "", dtype=object)
    ip, terminal = operator.copy(), operator.copy()
    for place, stage in enumerate(STAGES):
        here = np.flatnonzero(step == place)
        users = users_of(scope, stage)
        chosen = users[rng.integers(0, len(users), len(here))]
        operator[here], ip[here], terminal[here] = chosen["user_id"], chosen["ip"], chosen["terminal_id"]
    back = made["status"].is_in(["returned", "withdrawn"]).to_numpy()[rows] & (step == 1)
    return pl.DataFrame(
        {
            "case_id": made["case_id"].gather(rows),
            "stage": pl.Series(list(STAGES)).gather(step),
            "operator_id": pl.Series(operator.tolist(), dtype=pl.String),
            "done_at": when,
            "result": np.where(back, "return", "pass"),
            "terminal_ip": pl.Series(ip.tolist(), dtype=pl.String),
            "terminal_id": pl.Series(terminal.tolist(), dtype=pl.String),
            "required_level": np.full(len(rows), 3),
            "done_level": np.minimum(step, 3),
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Cases, their stages and the internal checks."""
    made, done = cases(scope), stages(scope)
    times = done.group_by("case_id").agg(accepted_at=pl.col("done_at").min(), finished_at=pl.col("done_at").max())
    full = made.join(times, on="case_id", how="left", maintain_order="left")
    rolled = pl.col("status") == "rolled_back"
    reviewers = users_of(scope, "second_review")["user_id"]
    who = reviewers.gather(scope.rng(114).integers(0, len(reviewers), len(full)))
    full = full.with_columns(
        rolled_back=rolled,
        rolled_back_by=pl.when(rolled).then(who),
        rolled_back_at=pl.when(rolled).then(pl.col("finished_at") + timedelta(hours=1)),
    )
    return {
        "biz_case": full.drop("stages", "first_day", "span"),
        "biz_stage": done,
        "internal_check": _checks(scope, full),
    }


def _checks(scope: Scope, full: pl.DataFrame) -> pl.DataFrame:
    """A quarter of each business type's cases of each month, looked at some days after they were finished."""
    month = pl.col("finished_at").dt.month()
    found = full.filter(pl.int_range(pl.len()).over("biz_type", month) % 4 == 0)
    rng, count = scope.rng(115), len(found)
    checked = np.minimum(
        found["finished_at"].to_numpy().astype("datetime64[D]") + rng.integers(1, 25, count).astype("timedelta64[D]"),
        np.datetime64(scope.end, "D"),
    )
    wrong = rng.random(count) < 0.03
    fixed = checked + rng.integers(1, 20, count).astype("timedelta64[D]")
    inspectors = users_of(scope, "finance", "approve")["user_id"]
    return pl.DataFrame(
        {
            "check_id": numbered(f"JH{scope.month}", count),
            "case_id": found["case_id"],
            "fund_code": found["fund_code"],
            "biz_type": found["biz_type"],
            "checked_at": checked,
            "checker_id": inspectors.gather(rng.integers(0, len(inspectors), count)),
            "result": np.where(wrong, "problem", "pass"),
            "problem": only(pick(rng, ("材料缺页", "录入与原件不一致", "缺经办人签章"), count), wrong),
            "corrected_on": only(fixed, wrong & (fixed <= np.datetime64(scope.end, "D"))),
        }
    )
