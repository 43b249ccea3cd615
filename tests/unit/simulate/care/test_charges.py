"""Lines of bills: exact counts, unique numbers over rounds, and stays as long and as dear as published."""

from __future__ import annotations

import polars as pl
import pytest

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.charges import Bills, bills, item_chunks
from auditlake.simulate.care.visits import visits
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import make_world
from auditlake.standard.reference import orgs


@pytest.fixture(scope="module")
def scope() -> Scope:
    plan = make_plan(7, 16_000, ("440100",), ("2026-07", "2026-08", "2026-09"))
    return Scope(plan, orgs()["440100-mi"], 202609, make_world(plan).tables)


@pytest.fixture(scope="module")
def bill(scope: Scope) -> Bills:
    return bills(scope, visits(scope))


def test_rows_are_exact_and_chunks_bounded(scope: Scope, bill: Bills) -> None:
    once = int(bill.sizes.sum())
    frames = list(item_chunks(scope.rng(1), bill, rows=2 * once + 77, size=5_000))
    assert sum(len(f) for f in frames) == 2 * once + 77
    assert max(len(f) for f in frames) <= 5_000
    rows = pl.concat(frames)
    assert rows["line_id"].is_unique().all()
    assert rows["trace_code"].drop_nulls().is_unique().all()
    assert rows["trace_code"].drop_nulls().str.len_chars().unique().to_list() == [20]
    assert rows.filter(pl.col("visit_id").str.ends_with("R1"))["visit_id"].n_unique() == len(bill.visits)


def test_no_visits_is_an_error(scope: Scope, bill: Bills) -> None:
    empty = bills(scope, bill.visits.clear())
    with pytest.raises(ValueError, match="no visits"):
        next(item_chunks(scope.rng(1), empty))


def test_day_items_come_once_a_day_and_nothing_more_often_than_allowed(scope: Scope, bill: Bills) -> None:
    lines = pl.concat(item_chunks(scope.rng(1), bill))
    day = pl.col("charged_at").dt.date()
    terms = bill.base.items.select("item_code", "max_per_day", "is_day_item")
    daily = lines.group_by("visit_id", "item_code", day).agg(pl.col("qty").sum()).join(terms, on="item_code")
    hours = bill.base.items.filter(pl.col("charge_unit") == "hour")["item_code"].to_list()
    assert daily.filter((pl.col("qty") > pl.col("max_per_day")) & ~pl.col("item_code").is_in(hours)).is_empty()
    stays = (
        lines.join(terms.filter("is_day_item"), on="item_code")
        .group_by("visit_id", "item_code")
        .agg(pl.col("qty").sum())
    )
    known = stays.join(bill.visits.select("visit_id", "los"), on="visit_id")
    assert len(known) > 300
    assert (known["qty"] == known["los"]).all()


def test_lines_lie_within_their_visit(scope: Scope, bill: Bills) -> None:
    lines = pl.concat(item_chunks(scope.rng(1), bill)).join(
        bill.visits.select("visit_id", "admit_at", "discharge_at"), on="visit_id"
    )
    assert lines.filter(~pl.col("charged_at").is_between("admit_at", "discharge_at")).is_empty()


def test_stays_are_skewed_and_near_the_published_means(scope: Scope, bill: Bills) -> None:
    stays = bill.visits.filter((pl.col("los") > 0) & (pl.col("visit_kind") != "52"))
    days = stays["los"]
    # a little under nine days on average, half of them clearly shorter, some many times longer
    assert 7.5 < float(days.mean()) < 10.5  # type: ignore[arg-type]
    assert float(days.median()) < float(days.mean()) - 1  # type: ignore[arg-type]
    assert int(days.max()) > 35  # type: ignore[call-overload]
    cost = pl.concat(item_chunks(scope.rng(1), bill)).group_by("visit_id").agg(pl.col("amount").sum() / 100)
    by_fund = dict(stays.join(cost, on="visit_id").group_by("fund").agg(pl.col("amount").mean()).iter_rows())
    assert 9_000 < by_fund["310"] < 16_000
    assert 5_500 < by_fund["390"] < 10_500
