"""Charitable organisations, gifts they received and what became of them, and projects of the lottery's welfare fund."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import Ints, dates, hide, in_years, pick, yuan
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between, numbered
from auditlake.simulate.identity_numbers import credit_code

_FIRST_CODE = 9_300_000
_PURPOSES = {"助学": 0.26, "助医": 0.24, "济困": 0.26, "助老": 0.16, "救灾": 0.08}
_GOODS = {"棉被": 0.3, "食品礼包": 0.4, "校服": 0.2, "轮椅": 0.1}
_USES = {"elderly": 0.52, "relief": 0.2, "disabled": 0.14, "orphan": 0.1, "sports": 0.04}
_USE_NAMES = {
    "elderly": "养老服务设施",
    "relief": "困难群众关爱",
    "disabled": "残疾人康复",
    "orphan": "困境儿童关爱",
    "sports": "全民健身设施",
}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``charity_org``, ``charity_donation``, ``charity_distribution`` and ``lottery_project``."""
    codes = numbered(f"CS{scope.org.division}", scope.count(0.0002, 8), 3)
    gifts = _donations(scope, codes)
    return {
        "charity_org": _orgs(scope, codes),
        "charity_donation": gifts,
        "charity_distribution": _distributions(scope, gifts),
        "lottery_project": _projects(scope),
    }


def _orgs(scope: Scope, codes: pl.Series) -> pl.DataFrame:
    """The annual reports of the two years before; those that may raise funds publicly spend most of what they got."""
    rng, size, years = scope.rng(121), len(codes), 2
    rows = size * years
    public = np.tile(rng.random(size) < 0.35, years)
    income = yuan(rng, 900_000, 1.1, rows, 1000)
    spend = (income * np.where(public, rng.uniform(0.74, 0.98, rows), rng.uniform(0.7, 0.95, rows)) / 100).astype(
        np.int64
    ) * 100
    admin = (spend * rng.uniform(0.02, 0.08, rows) / 100).astype(np.int64) * 100
    newest = scope.end.year - (1 if scope.end.month > 6 else 2)
    year: Ints = np.repeat(np.array([newest - 1, newest]), size)
    reported = in_years(year + 1, 3) + rng.integers(0, 110, rows)
    return pl.DataFrame(
        {
            "org_code": pl.concat([codes] * years),
            "org_name": [f"拟善{'慈善总会' if i == 0 else '公益基金会'}（{i + 1}号）" for i in range(size)] * years,
            "uscc": [credit_code(scope.org.division, _FIRST_CODE + i) for i in range(size)] * years,
            "public_fundraising": public,
            "year": pl.Series(year).cast(pl.Int64),
            "income_prev": income,
            "net_assets_prev": (income * rng.uniform(0.4, 3.0, rows)).astype(np.int64),
            "charity_spend": spend,
            "admin_cost": admin,
            "report_date": dates(reported),
            "audited": public | (rng.random(rows) < 0.8),
        }
    )


def _donations(scope: Scope, codes: pl.Series) -> pl.DataFrame:
    """Many small gifts and a few large ones; receipts run without a gap within an organisation."""
    rng, size = scope.rng(122), scope.count(0.02, 60)
    rank = 1.0 / (1 + np.arange(len(codes)))
    org = codes.gather(rng.choice(len(codes), size, p=rank / rank.sum()).tolist())
    goods = rng.random(size) < 0.08
    item = pick(rng, _GOODS, size)
    pieces = rng.integers(5, 200, size)
    amount = np.where(goods, pieces * rng.integers(40, 160, size) * 100, yuan(rng, 200, 1.8, size, 10))
    donor = scope.people["id_no"].gather(rng.integers(0, len(scope.people), size).tolist())
    campaign = rng.integers(1, 5, size)
    order = np.sort(days_between(rng, day(scope.start), day(scope.end), size))
    # a third comes from firms and from people who do not say their names
    named, kind = pl.Series(rng.random(size) < 0.65), pl.Series(goods)
    return pl.DataFrame({"org_code": org, "received_date": dates(order)}).with_columns(
        donation_id=numbered(f"JZ{scope.org.division}{scope.month}", size),
        donor_key=pl.when(named).then(donor),
        kind=pl.when(kind).then(pl.lit("goods")).otherwise(pl.lit("money")),
        amount=pl.Series(amount),
        item=pl.when(kind).then(pl.Series(item)),
        qty=pl.when(kind).then(pl.Series(pieces.astype(np.float64))),
        directed_to=pl.when(pl.Series(rng.random(size) < 0.6)).then(pl.Series(pick(rng, _PURPOSES, size))),
        receipt_no=pl.concat_str("org_code", pl.lit(str(scope.month)), pl.int_range(1, pl.len() + 1).over("org_code").cast(pl.String).str.zfill(7)),
        campaign_id=pl.Series([f"HD{scope.end.year}{c:02d}" for c in campaign.tolist()]),
    )  # fmt: skip


def _distributions(scope: Scope, gifts: pl.DataFrame) -> pl.DataFrame:
    """Four of five gifts were passed on within the quarter, in full and for what they were given."""
    rng = scope.rng(123)
    used = gifts.filter(pl.Series(rng.random(len(gifts)) < 0.8))
    size = len(used)
    left = (day(scope.end) - used["received_date"].to_numpy()).astype("timedelta64[D]").astype(np.int64)
    wait = np.minimum(rng.integers(1, 60, size), left)
    person = pl.Series(rng.random(size) < 0.35)
    receiver = scope.people["id_no"].gather(rng.integers(0, len(scope.people), size).tolist())
    places = pl.Series([f"拟用街道社区服务站（{n}号）" for n in rng.integers(1, 25, size).tolist()], dtype=pl.String)
    return used.select(
        "org_code", "donation_id", "kind", "amount", "qty", "item",
        dist_id="SY" + pl.col("donation_id").str.slice(2),
        receiver=pl.when(~person).then(places), receiver_key=pl.when(person).then(receiver),
        dist_date=dates(used["received_date"].to_numpy() + wait),
        purpose=pl.col("directed_to").fill_null("济困"),
        related_party=pl.Series(rng.random(size) < 0.004),
    )  # fmt: skip


def _projects(scope: Scope) -> pl.DataFrame:
    """Projects of last year, mostly finished, and of this year, half spent."""
    rng, size = scope.rng(124), scope.count(0.0004)
    last = rng.random(size) < 0.5
    newest = scope.end.year - (0 if scope.end.month > 8 else 1)
    year: Ints = newest - last.astype(np.int64)
    granted = yuan(rng, 280_000, 0.9, size, 1000)
    full = last & (rng.random(size) < 0.85)
    share = np.where(full, 1.0, np.where(last, rng.uniform(0.9, 0.99, size), rng.uniform(0.55, 0.9, size)))
    spent = (granted * share / 100).astype(np.int64) * 100
    opened = in_years(year, 3) + rng.integers(0, 60, size)
    started = opened + rng.integers(15, 60, size)
    due = started + rng.integers(90, 270, size)
    finished = hide(due, ~full | (due > day(scope.end)))
    use = pick(rng, _USES, size)
    done = pl.Series(~np.isnat(finished))
    return pl.DataFrame(
        {"project_id": numbered(f"CP{scope.org.division}", size, 5), "year": pl.Series(year)}
    ).with_columns(
        project_name=pl.Series([f"{_USE_NAMES[u]}项目（{i + 1}号）" for i, u in enumerate(use.tolist())]),
        use_kind=pl.Series(use),
        use_unit=pl.Series([f"拟用街道办事处（{n}号）" for n in rng.integers(1, 13, size).tolist()]),
        allocated=pl.Series(granted),
        spent=pl.Series(spent),
        balance=pl.Series(granted - spent),
        alloc_date=dates(opened),
        started_date=dates(started),
        finished_date=dates(finished),
        sign_shown=pl.lit(True),
        performance_score=pl.when(done).then(pl.Series(rng.beta(9, 2, size) * 30 + 70).round(1)),
    )
