"""Who is helped in which way: everybody in one role, so that no two kinds of help meet in one person."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.sampling import shares, skewed, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.workers import employed, without_work
from auditlake.simulate.drawing import numbered, only
from auditlake.simulate.months import index, month

#: shares of those in work and of those without
_AT_WORK = {"insured": 0.10, "post": 0.04, "staff": 0.86}
_IDLE = {"intern": 0.15, "seeker": 0.15, "founder": 0.2, "jobless": 0.5}
_GROUPS = {"difficult": 0.55, "zero_employment": 0.1, "disabled": 0.2, "relief": 0.15}
_POST_MONTHS = 36
#: the county's minimum wage in cents, which a post's subsidy follows [G]
MIN_WAGE = 249_000


def _cast(frame: pl.DataFrame, roles: dict[str, float], rng: np.random.Generator) -> pl.DataFrame:
    """The people in random order, each with a ``role``; every role has somebody."""
    mixed = some(frame, rng, len(frame))
    return mixed.with_columns(role=pl.Series(shares(rng, roles, len(mixed)), dtype=pl.String))


def at_work(scope: Scope) -> pl.DataFrame:
    """People in work with ``unit_id`` and ``role`` insured, post or staff."""
    return _cast(employed(scope), _AT_WORK, scope.rng(61))


def idle(scope: Scope) -> pl.DataFrame:
    """People without work and ``role`` intern, seeker, founder or jobless."""
    return _cast(without_work(scope), _IDLE, scope.rng(62))


def posts(scope: Scope) -> pl.DataFrame:
    """Placements in public-service posts, with ``name`` under its source column ``AAC003``."""
    rng = scope.rng(63)
    people = at_work(scope).filter(pl.col("role") == "post").sort("person_id")
    count = len(people)
    sex, age = people["sex"].to_numpy(), people["age"].to_numpy()
    # the last five working years of women in posts; men of that age are not drawn
    near = (sex == "2") & (age >= 45)
    since = people["since"].dt.year().to_numpy() * 12 + people["since"].dt.month().to_numpy() - 1
    first = np.maximum(since, index(scope.month) - rng.integers(4, _POST_MONTHS - 2, count))
    # the usual contract is three years; one in six leaves in the quarter's second month
    leaves = rng.random(count) < 1 / 6
    return pl.DataFrame(
        {
            "post_id": numbered(f"{scope.org.division}GW", count, 6),
            "person_key": people["id_no"],
            "AAC003": people["name"],
            "unit_id": people["unit_id"],
            "start_month": np.asarray(month(first)),
            "end_month": only(np.full(count, scope.months[1]), leaves),
            "subsidy_month": MIN_WAGE // 2 // 100 * 100 + skewed(rng, 20_000, 0.4, count, 1_000),
            "group_code": shares(rng, _GROUPS, count),
            "retire_within5": near,
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``emp_post``."""
    return {"emp_post": posts(scope)}
