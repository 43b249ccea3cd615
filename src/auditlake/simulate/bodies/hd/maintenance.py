"""The maintenance fund: an account per home, repairs that owners voted for, deposits, interest and what repairs took."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from auditlake.simulate.bodies.sampling import later, shares, skewed, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between, numbered, only

#: cents per square metre that a buyer pays in, low houses and high ones
_RATES = {"4500": 0.4, "6500": 0.6}
_WORKS = {"101": 0.34, "102": 0.14, "103": 0.06, "105": 0.06, "106": 0.14, "202": 0.22, "206": 0.04}
#: yearly interest in ten-thousandths
_INTEREST = 35
_TOP_UPS = 200
#: days after handing over in which nothing is repaired
_YOUNG = 1_500


def accounts(scope: Scope) -> pl.DataFrame:
    """All accounts, with ``place`` (the community's number) beside the delivered columns."""
    rng = scope.rng(41)
    owners = some(scope.people, rng, scope.count(0.4))
    count = len(owners)
    places = max(6, count // 60)
    # the last community has just been handed over; sizes are skewed
    place = np.sort(rng.choice(places, count, p=_skew(rng, places)))
    handed = days_between(rng, date(2003, 1, 1), scope.start - timedelta(days=600), places)
    handed[-1] = day(scope.start) + 10
    place[-max(2, count // 50) :] = places - 1
    rate = shares(rng, _RATES, places).astype(np.int64)
    area = np.round(rng.lognormal(np.log(92), 0.28, count).clip(38, 260), 2)
    due = (np.round(area * 100).astype(np.int64) * rate[place] + 50) // 100
    delivered = handed[place]
    paid_on = later(rng, delivered, 0, 60)
    # new owners have ninety days
    paid = np.where((paid_on > day(scope.end)), 0, due)
    years = (day(scope.end) - delivered).astype(np.int64) // 365
    interest = paid * _INTEREST * years // 10_000
    builder = scope.units["uscc"].to_numpy()[rng.integers(0, len(scope.units), places)]
    return pl.DataFrame(
        {
            "account_id": numbered(f"{scope.org.division}WX", count),
            "house_id": numbered(f"{scope.org.division}FW", count),
            "community_id": pl.Series(place).cast(pl.String),
            "owner_key": owners["id_no"],
            "area_sqm": area,
            "due_amount": due,
            "paid_amount": paid,
            "paid_date": only(paid_on, paid > 0),
            "balance": ((paid + interest) * np.where(years > 4, rng.uniform(0.75, 1.0, count), 1.0)).astype(np.int64),
            "interest": interest,
            "developer_uscc": pl.Series(builder[place], dtype=pl.String),
            "delivered_date": delivered,
            "place": place,
        }
    ).with_columns(community_id=pl.format(f"{scope.org.division}XQ{{}}", pl.col("place") + 1))


def _skew(rng: np.random.Generator, places: int) -> np.ndarray:
    weight = rng.lognormal(0, 0.6, places)
    return weight / weight.sum()


def projects(scope: Scope) -> pl.DataFrame:
    """Repairs, each kind once in a community; ``place`` beside the delivered columns."""
    rng = scope.rng(42)
    houses = (
        accounts(scope)
        .filter(pl.col("delivered_date") < scope.end - timedelta(days=_YOUNG))
        .group_by("place")
        .len()
        .sort("place")
    )
    kinds = shares(rng, _WORKS, len(houses))
    more = some(houses, rng, max(1, len(houses) // 2))
    other = np.where(kinds[: len(more)] == "202", "106", "202")
    rows = pl.concat(
        [
            houses.with_columns(kind=pl.Series(kinds, dtype=pl.String)),
            more.with_columns(kind=pl.Series(other, dtype=pl.String)),
        ]
    )
    rows = rows.unique(["place", "kind"], keep="first", maintain_order=True)
    count = len(rows)
    ago = np.where(np.arange(count) % 3 == 0, rng.integers(60, 150, count), rng.integers(170, 1500, count))
    applied = day(scope.end) - ago.astype("timedelta64[D]")
    applied[0] = day(scope.start) - 20
    accepted = later(rng, applied, 30, 120)
    accepted[0] = day(scope.start) + 30
    done = accepted <= day(scope.end)
    emergency = shares(rng, {"0": 0.85, "1": 0.15}, count) == "1"
    homes = rows["len"].to_numpy().astype(np.int64)
    budget = skewed(rng, 3_000, 0.6, count) * homes * 8
    vote = np.round(rng.uniform(67, 98, count), 1)
    unit = scope.units["uscc"].to_numpy()
    works = rng.integers(0, len(unit), count)
    return pl.DataFrame(
        {
            "project_id": numbered(f"{scope.org.division}SY", count),
            "community_id": pl.select(pl.format(f"{scope.org.division}XQ{{}}", rows["place"] + 1)).to_series(),
            "community_name": pl.select(pl.format("虚拟花园{}期", rows["place"] + 1)).to_series(),
            "apply_date": applied,
            "mjtybl": only(vote, ~emergency),
            "rstybl": only(np.round((vote + rng.uniform(-0.2, 2, count)).clip(66.7, 100), 1), ~emergency),
            "emergency": emergency,
            "contractor_uscc": pl.Series(unit[works], dtype=pl.String),
            "budget": budget,
            "paid": np.where(done, (budget * rng.uniform(0.85, 1.0, count)).astype(np.int64), 0),
            "accept_date": only(accepted, done),
            "item_kind": rows["kind"],
            "houses_charged": homes,
            "audit_fee": only(budget // 200, done),
            "property_company_uscc": pl.Series(unit[(works + 1) % len(unit)], dtype=pl.String),
            "place": rows["place"],
        }
    )


def _entries(scope: Scope) -> pl.DataFrame:
    """Deposits and top-ups booked in the quarter, a quarter's interest, the shares of repairs accepted in it."""
    rng = scope.rng(43)
    houses = accounts(scope)
    in_quarter = pl.col("paid_date").is_between(scope.start, scope.end)
    paid = houses.filter(in_quarter).select(
        "account_id", txn_date="paid_date", kind=pl.lit("deposit"), amount="paid_amount"
    )
    old = houses.filter(pl.col("paid_date") < scope.start)
    interest = old.select(
        "account_id",
        txn_date=pl.lit(scope.end.replace(day=21)),
        kind=pl.lit("interest"),
        amount=(pl.col("balance") * _INTEREST // 40_000).clip(1),
    )
    more = some(old, rng, max(1, len(old) // _TOP_UPS))
    top_up = more.select(
        "account_id",
        txn_date=pl.Series(days_between(rng, scope.start, scope.end, len(more))),
        kind=pl.lit("topup"),
        amount="due_amount",
    )
    booked = projects(scope).filter(pl.col("accept_date").is_between(scope.start, scope.end))
    shared = booked.select("project_id", "place", "paid", "houses_charged", "accept_date").join(
        houses, on="place", how="inner"
    )
    place = pl.int_range(pl.len()).over("project_id")
    # equal shares to the cent, the first homes carry what is left over
    rest = (place < pl.col("paid") % pl.col("houses_charged")).cast(pl.Int64)
    used = shared.select(
        "account_id",
        "project_id",
        txn_date="accept_date",
        kind=pl.lit("use"),
        amount=pl.col("paid") // pl.col("houses_charged") + rest,
    )
    return pl.concat([paid, top_up, interest, used], how="diagonal")


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``maint_account``, ``maint_project``, ``maint_txn``."""
    entries = _entries(scope)
    return {
        "maint_account": accounts(scope).drop("place"),
        "maint_project": projects(scope).drop("place"),
        "maint_txn": entries.select(
            numbered(f"{scope.org.division}SZ{scope.month}", len(entries)).alias("txn_id"),
            "account_id",
            "project_id",
            "txn_date",
            "kind",
            "amount",
            bank_account_no=pl.lit(f"99{scope.org.division}000000001"),
        ),
    }
