"""Aged-care institutions, who lives in them, and the subsidies they claim."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import first_day, last_day
from auditlake.simulate.bodies.civil.draws import before, by_luck, dates, hide, luck, month_day, pick, yuan
from auditlake.simulate.bodies.civil.needy import destitute, with_age
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered
from auditlake.simulate.identity_numbers import credit_code

_NAMES = ["松鹤", "颐康", "怡养", "福寿", "安康", "夕阳红", "乐龄", "和园"]
_ABILITY = {"0": 0.16, "1": 0.22, "2": 0.24, "3": 0.22, "4": 0.16}
#: Cents: subsidy per resident day, liability insurance per bed and year, award for a new grade [G].
PER_DAY, PER_BED, PER_AWARD = 10_00, 120_00, 30_000_00
_FIRST_CODE = 9_100_000


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``aged_inst``, ``aged_resident`` and ``aged_subsidy``."""
    residents = _residents(scope)
    homes = _homes(scope, residents)
    return {"aged_inst": homes, "aged_resident": residents, "aged_subsidy": _subsidies(scope, homes, residents)}


def home_count(scope: Scope) -> int:
    """One home for some five thousand people, eight at least."""
    return scope.count(0.0002, 8)


def home_of(scope: Scope, ids: pl.Series) -> pl.Series:
    """The home that takes a person; a few large homes take most, the last one has closed."""
    size = home_count(scope)
    weights = {f"{scope.org.division}-L{i + 1:03d}": 1.0 / (1 + i % 11) for i in range(size - 1)}
    return pl.Series(by_luck(luck(ids, 71), weights))


def living_in(scope: Scope) -> pl.DataFrame:
    """People in homes: the destitute supported there and others of sixty-five and over (the oldest when too few)."""
    poor = destitute(scope)
    people = with_age(scope, scope.people).join(
        poor.select("person_id"), on="person_id", how="anti", maintain_order="left"
    )
    people = people.with_columns(_luck=pl.Series(luck(people["id_no"], 72)))
    order = [(pl.col("age") < 65), pl.when(pl.col("age") < 65).then(-pl.col("age")), "_luck", "person_id"]
    paying = people.sort(order).head(scope.count(0.004, 16)).drop("_luck")
    return pl.concat([poor.filter(pl.col("mode") == "central").select(paying.columns), paying])


def _residents(scope: Scope) -> pl.DataFrame:
    people = living_in(scope)
    rng, size = scope.rng(73), len(people)
    moved_in = before(rng, day(scope.start), 900, size)
    # one in twelve of those who pay for themselves moved out during the quarter
    supported = people["id_no"].is_in(destitute(scope)["id_no"].to_list()).to_numpy()
    left = (rng.random(size) < 0.08) & ~supported
    moved_out = day(scope.start) + rng.integers(5, 88, size)
    ability = by_luck(luck(people["id_no"], 74), _ABILITY)
    fee = yuan(rng, 2600, 0.25, size, 50) + ability.astype(np.int64) * 400_00
    return people.select(
        stay_id="RZ" + pl.col("person_id"), inst_code=home_of(scope, people["id_no"]), person_key="id_no", XM="name",
        in_date=dates(moved_in), out_date=dates(hide(moved_out, ~left)),
        bed_no=pl.Series(rng.integers(1, 9, size)).cast(pl.String) + pl.int_range(1, size + 1, eager=True).cast(pl.String).str.zfill(4),
        ability_grade=pl.Series(ability), fee_month=pl.Series(fee),
    )  # fmt: skip


def _homes(scope: Scope, residents: pl.DataFrame) -> pl.DataFrame:
    rng, size, division = scope.rng(75), home_count(scope), scope.org.division
    homes = pl.DataFrame({"inst_code": numbered(f"{division}-L", size, 3)})
    lived_in = residents.group_by("inst_code").agg(people=pl.len().cast(pl.Int64), fees=pl.col("fee_month").sum())
    homes = homes.join(lived_in, on="inst_code", how="left", maintain_order="left").fill_null(0)
    # half to nine tenths of the beds are taken
    beds = (
        np.maximum(rng.lognormal(4.2, 0.6, size), homes["people"].to_numpy() / rng.uniform(0.45, 0.9, size)).astype(
            np.int64
        )
        + 2
    )
    owner = pick(rng, {"private_nonprofit": 0.45, "public_private": 0.25, "public": 0.2, "private_profit": 0.1}, size)
    filed = before(rng, day(scope.start) - 700, 2200, size)
    prepaid = (homes["fees"].to_numpy() * (owner == "private_profit")) // 2
    names = [f"拟{_NAMES[i % len(_NAMES)]}养老院（{i + 1}号）" for i in range(size)]
    return homes.select(
        "inst_code", inst_name=pl.Series(names),
        uscc=pl.Series([credit_code(division, _FIRST_CODE + i) for i in range(size)]),
        filed_date=dates(filed), beds=pl.Series(beds),
        care_beds=pl.Series((beds * rng.uniform(0.3, 0.9, size)).astype(np.int64)),
        ownership=pl.Series(owner), star=pl.Series(pick(rng, {"0": 0.3, "1": 0.1, "2": 0.2, "3": 0.25, "4": 0.1, "5": 0.05}, size)),
        utility_preferential=pl.lit(True), closed_date=pl.when(pl.int_range(pl.len()) == pl.len() - 1).then(pl.lit(scope.start).dt.offset_by("-90d")),
        deposit_account_no="88" + pl.col("inst_code").str.replace("-L", "", literal=True),
        prepaid_balance=pl.Series(prepaid),
    )  # fmt: skip


def resident_days(residents: pl.DataFrame, month: int) -> pl.DataFrame:
    """``inst_code``, ``days``: days lived in each home in a month, first and last day of a stay included."""
    first, last = pl.lit(first_day(month)), pl.lit(last_day(month))
    begin, end = pl.max_horizontal("in_date", first), pl.min_horizontal(pl.col("out_date").fill_null(last), last)
    days = ((end - begin).dt.total_days() + 1).clip(lower_bound=0)
    return (
        residents.group_by("inst_code").agg(days=days.sum().cast(pl.Int64)).filter(pl.col("days") > 0).sort("inst_code")
    )


def _subsidies(scope: Scope, homes: pl.DataFrame, residents: pl.DataFrame) -> pl.DataFrame:
    """Operation by month and resident day, liability insurance once, a few awards for grades."""
    beds = homes.filter(pl.col("closed_date").is_null()).select("inst_code", "beds", "star")
    none = pl.lit(None, dtype=pl.Int64)
    parts = [
        resident_days(residents, month).join(beds, on="inst_code", maintain_order="left").select(
            "inst_code", kind=pl.lit("operation"), claim_month=pl.lit(month, dtype=pl.Int64),
            beds_claimed="beds", resident_days_claimed="days", amount=pl.col("days") * PER_DAY,
        )
        for month in scope.months
    ]  # fmt: skip
    parts.append(beds.select(
        "inst_code", kind=pl.lit("insurance"), claim_month=pl.lit(scope.months[0], dtype=pl.Int64),
        beds_claimed="beds", resident_days_claimed=none, amount=pl.col("beds") * PER_BED,
    ))  # fmt: skip
    graded = beds.filter(pl.col("star").is_in(["3", "4", "5"])).head(max(1, len(beds) // 8))
    parts.append(graded.select(
        "inst_code", kind=pl.lit("star"), claim_month=pl.lit(scope.months[1], dtype=pl.Int64),
        beds_claimed=none, resident_days_claimed=none, amount=pl.col("star").cast(pl.Int64) * PER_AWARD,
    ))  # fmt: skip
    rows = pl.concat(parts)
    # a month is paid for on the twentieth of the next; the newest claim is still open
    paid = {a: month_day(b, 20) for a, b in zip(scope.months, scope.months[1:], strict=False)}
    return rows.with_columns(
        grant_id=numbered(f"JB{scope.org.division}{scope.month}", len(rows)),
        paid_date=pl.col("claim_month").replace_strict(paid, default=None, return_dtype=pl.Date),
    )
