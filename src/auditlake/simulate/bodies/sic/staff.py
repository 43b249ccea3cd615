"""Who works at the agency: users of the system, one post each, and what the posts may do."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import aged, at_hour, days_between, numbered, only, pick, workdays

#: Posts in the order in which a small office fills them; nobody holds two.
_POSTS = (
    "accept", "first_review", "second_review", "approve", "pay", "finance", "admin", "accept",
    "accept", "first_review", "second_review", "accept", "accept", "first_review", "approve", "accept",
)  # fmt: skip
_LEAVES_EVERY = 15
_CONTROLS = (
    ("K101", "organisation"), ("K102", "organisation"), ("K201", "operation"), ("K202", "operation"),
    ("K203", "operation"), ("K301", "finance"), ("K302", "finance"), ("K401", "system"), ("K402", "system"),
)  # fmt: skip


def staff(scope: Scope) -> pl.DataFrame:
    """Users in order of number: user_id, name, id_no, post, ip, terminal_id, here (still at work)."""
    people = aged(scope, 101, scope.count(0.002, 24), 24, 58)
    place = pl.int_range(pl.len())
    return people.select(
        user_id=pl.lit("sic") + (place + 1).cast(pl.String).str.zfill(4),
        name="name",
        id_no="id_no",
        post=pl.Series([_POSTS[i % len(_POSTS)] for i in range(len(people))], dtype=pl.String),
        ip=pl.lit("10.33.") + (place // 200).cast(pl.String) + pl.lit(".") + (place % 200 + 11).cast(pl.String),
        terminal_id=pl.lit("SIC-PC-") + (place + 1).cast(pl.String).str.zfill(4),
        here=place % _LEAVES_EVERY != _LEAVES_EVERY - 1,
    )


def users_of(scope: Scope, *posts: str) -> pl.DataFrame:
    """Users at work who hold one of the posts; anybody at work when a small office has none."""
    working = staff(scope).filter("here")
    found = working.filter(pl.col("post").is_in(list(posts)))
    return found if len(found) else working


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """System users, their posts, and the tests of the agency's controls."""
    users = staff(scope)
    return {"sys_user": _users(scope, users), "sys_user_role": _roles(scope, users), "control_test": _tests(scope)}


def _users(scope: Scope, users: pl.DataFrame) -> pl.DataFrame:
    rng, count = scope.rng(102), len(users)
    here = users["here"].to_numpy()
    left = days_between(rng, scope.start - timedelta(days=400), scope.end, count)
    # the last login of a working day in the quarter's last fortnight, or on the day of leaving
    last = np.where(here, rng.choice(workdays(scope.end - timedelta(days=13), scope.end), count), left)
    return users.select(
        "user_id",
        user_name="name",
        person_key="id_no",
        org_code=pl.lit(scope.org.id),
        is_admin=pl.col("post") == "admin",
        status=pl.when("here").then(pl.lit("active")).otherwise(pl.lit("disabled")),
        created_on=pl.Series(
            days_between(rng, scope.start - timedelta(days=3000), scope.start - timedelta(days=500), count)
        ),
        disabled_on=only(left, ~here),
        last_login=pl.Series(at_hour(last, 8.5 + rng.random(count))),
        left_on=only(left, ~here),
    )


def _roles(scope: Scope, users: pl.DataFrame) -> pl.DataFrame:
    made = _users(scope, users)
    admins = users.filter(pl.col("post") == "admin")["user_id"]
    giver = admins[0] if len(admins) else users["user_id"][0]
    own = [None if user == giver else giver for user in users["user_id"].to_list()]
    return pl.DataFrame(
        {
            "user_id": users["user_id"],
            "role_code": users["post"].replace_strict(
                {p: f"GW{i + 1:02d}" for i, p in enumerate(dict.fromkeys(_POSTS))}
            ),
            "role_stage": users["post"],
            "granted_on": made["created_on"],
            "revoked_on": made["disabled_on"],
            "granted_by": pl.Series(own, dtype=pl.String),
        }
    )


def _tests(scope: Scope) -> pl.DataFrame:
    """Every control once a month; a test of sixty cases rarely finds more than one exception."""
    rng = scope.rng(103)
    count = len(_CONTROLS) * len(scope.months)
    exceptions = rng.choice(3, count, p=[0.8, 0.16, 0.04])
    days_of = workdays(scope.start, scope.end)
    part = np.repeat(np.arange(len(scope.months)), len(_CONTROLS)) * (len(days_of) // len(scope.months))
    bosses = users_of(scope, "approve")["name"]
    return pl.DataFrame(
        {
            "test_id": numbered(f"NK{scope.month}", count),
            "control_code": [c for c, _ in _CONTROLS] * len(scope.months),
            "control_class": [c for _, c in _CONTROLS] * len(scope.months),
            "tested_on": days_of[part + rng.integers(0, len(days_of) // len(scope.months), count)],
            "sample_size": rng.choice([60, 80, 100, 120], count),
            "exceptions": exceptions,
            "conclusion": np.where(exceptions < 2, "effective", "partly"),
            "responsible": bosses.gather(rng.integers(0, len(bosses), count)),
            "accountability": pick(rng, ("none", "reminded"), count, (9, 1)),
        }
    )
