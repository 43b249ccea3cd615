"""Report cards: what an org, or all orgs of a division, owed and brought, period by period."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import polars as pl

from auditlake.board.words import LACKING


def card(facts: pl.DataFrame, members: Collection[str]) -> list[dict[str, Any]]:
    """One row per period, newest first, over these orgs; ``facts`` as seen on a day (``matrix.seen_on``).

    The three words are counts of orgs; an org that may still wait counts as neither on time nor late.
    """
    mine = facts.filter(pl.col("org").is_in(list(members)))
    late = pl.col("days_late")
    return (
        mine.group_by("period")
        .agg(
            owed=pl.len(),
            came=(~pl.col("state").is_in(LACKING)).sum(),
            overdue=(pl.col("state") == "overdue").sum(),
            refusals=pl.col("refused").sum(),
            late_orgs=(late > 0).sum(),
            most_late=late.max(),
            most_late_workdays=pl.col("workdays_late").max(),
            revisions=(pl.col("accepted") - 1).clip(0).sum(),
            tables_missing=(
                pl.col("tables_missing").str.split(" ").list.len() * (pl.col("tables_missing") != "")
            ).sum(),
            rows=pl.col("rows").sum(),
            rows_rejected=pl.col("rows_rejected").sum(),
            entities_before=pl.col("entities_before").sum(),
            vanished=pl.col("vanished").sum(),
            opening_differs=pl.col("opening_differs").sum(),
            complete=pl.col("complete").sum(),
            continuous=pl.col("continuous").sum(),
            on_time=pl.col("on_time").sum(),
        )
        .sort("period", descending=True)
        .to_dicts()
    )
