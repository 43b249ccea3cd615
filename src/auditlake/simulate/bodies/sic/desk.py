"""What the systems wrote down: every action at a desk, and the few data changes made behind the screens."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.cases import cases, stages
from auditlake.simulate.bodies.sic.staff import staff, users_of
from auditlake.simulate.drawing import at_hour, numbered, pick, workdays

_TABLES = {"1": "AC01", "2": "AC43", "3": "AC60", "4": "JC03", "5": "LC01", "6": "AZ01"}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """The operation log and the changes of data by ticket."""
    return {"op_log": _log(scope), "data_change_log": _changes(scope)}


def _log(scope: Scope) -> pl.DataFrame:
    """A row for each stage of a case, and the logins of those who work, morning by morning."""
    done = stages(scope).join(
        cases(scope).select("case_id", "biz_type"), on="case_id", how="left", maintain_order="left"
    )
    acts = {
        "accept": "insert",
        "first_review": "query",
        "second_review": "approve",
        "approve": "approve",
        "pay": "update",
    }
    rng = scope.rng(201)
    business = done.select(
        user_id="operator_id",
        action=pl.col("stage").replace_strict(acts),
        object_table=pl.col("biz_type").str.slice(0, 1).replace_strict(_TABLES),
        object_id="case_id",
        case_id="case_id",
        done_at="done_at",
        ip="terminal_ip",
        terminal_id="terminal_id",
        rows_touched=pl.Series(rng.integers(1, 6, len(done))),
        result=pl.lit("success"),
        is_business=pl.lit(True),
    )
    users = staff(scope).filter("here")
    days = workdays(scope.start, scope.end)
    who, day = np.repeat(np.arange(len(users)), len(days)), np.tile(days, len(users))
    mornings = users[who].select(
        user_id="user_id",
        action=pl.lit("login"),
        object_table=pl.lit(None, dtype=pl.String),
        object_id=pl.lit(None, dtype=pl.String),
        case_id=pl.lit(None, dtype=pl.String),
        done_at=pl.Series(at_hour(day, 8.1 + 0.4 * rng.random(len(who)))),
        ip="ip",
        terminal_id="terminal_id",
        rows_touched=pl.lit(0),
        # now and then a password is mistyped
        result=pick(rng, ("success", "failure"), len(who), (98, 2)),
        is_business=pl.lit(False),
    )
    rows = pl.concat([business, mornings.select(business.columns)], how="vertical_relaxed").sort(
        "done_at", "user_id", "object_id"
    )
    return rows.with_columns(log_id=numbered(f"RZ{scope.month}", len(rows)))


def _changes(scope: Scope) -> pl.DataFrame:
    """Corrections in the database: each with a case, a ticket and a name, in office hours, by the application."""
    rng = scope.rng(202)
    found = cases(scope).filter(pl.col("biz_type").is_in(["103", "202", "301"]))
    rows = found[rng.permutation(len(found))[: scope.count(0.002)]]
    count = len(rows)
    columns = np.array([["AC01", "AAE005"], ["AC43", "AAE079"], ["AC60", "AAE010"]])[rng.integers(0, 3, count)]
    number = rng.integers(10**8, 10**9, count)
    approvers = users_of(scope, "approve")["user_id"]
    return pl.DataFrame(
        {
            "change_id": numbered(f"HT{scope.month}", count),
            "table_name": columns[:, 0],
            "column_name": columns[:, 1],
            "old_value": pl.Series(number).cast(pl.String),
            "new_value": pl.Series(number + 1).cast(pl.String),
            "changed_at": at_hour(rng.choice(workdays(scope.start, scope.end), count), 10 + 6 * rng.random(count)),
            "db_user": ["siapp"] * count,
            "case_id": rows["case_id"],
            "ticket_no": numbered(f"SP{scope.month}", count),
            "approved_by": approvers.gather(rng.integers(0, len(approvers), count)),
        }
    )
