"""Drugs and consumables: what pharmacies sell, what institutions hold, what they bought."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.catalogue import EVERYDAY_DRUGS, catalogue, price_matrix
from auditlake.simulate.care.people import insured
from auditlake.simulate.care.providers import institutions, physicians

_SALES = 0.9
_MINUTE = np.timedelta64(1, "m")


def sales(scope: Scope, visits: pl.DataFrame) -> pl.DataFrame:
    """``pharmacy_sale``: in opening hours, to people who are neither in hospital nor in care."""
    rng = scope.rng(481)
    base = catalogue(scope)
    known = institutions(scope)
    shops = np.flatnonzero((known["inst_type"] == "pharmacy").to_numpy())
    people = insured(scope).filter(~pl.col("in_care"))
    size = scope.count(_SALES, 160)
    weight = rng.lognormal(0, 0.9, len(people))
    who = rng.choice(len(people), size, p=weight / weight.sum())
    day = np.datetime64(scope.start) + rng.integers(0, (scope.end - scope.start).days + 1, size)
    shop = shops[rng.integers(0, len(shops), size)]
    item = base.pools["drug"][:EVERYDAY_DRUGS][(rng.beta(1, 3, size) * EVERYDAY_DRUGS).astype(np.int64)]
    price = price_matrix(scope, base.items, known["inst_level"].fill_null("9").to_list())[shop, item]
    qty = rng.choice([1, 1, 1, 2, 2, 3], size)
    signed = physicians(scope)["physician_id"].to_numpy()[rng.integers(0, len(physicians(scope)), size)]
    rows = (
        people[who]
        .select("id_no", "fund")
        .with_columns(
            base.items[item].select("item_code", "item_name", "rx_flag"),
            inst_code=known["inst_code"].gather(shop),
            sold_at=pl.Series(day.astype("datetime64[us]") + rng.integers(8 * 60, 21 * 60, size) * _MINUTE),
            price=pl.Series(price),
            qty=pl.Series(qty.astype(np.float64)),
            amount=pl.Series(price * qty),
            _pooled=pl.Series(rng.random(size) < 0.45),
            _doctor=pl.Series(signed),
            terminal_id=pl.Series([f"T{t}" for t in rng.integers(1, 3, size)]),
        )
    )
    inside = visits.filter(pl.col("los") > 0).select("id_no", _from="admit", _to="out")
    busy = rows.join(inside, on="id_no").filter(pl.col("sold_at").dt.date().is_between("_from", "_to"))
    rows = rows.join(busy.select("id_no", "sold_at"), on=["id_no", "sold_at"], how="anti", maintain_order="left")
    share = pl.when(pl.col("fund") == "310").then(60).otherwise(40)
    pooled = pl.when(pl.col("rx_flag") & pl.col("_pooled")).then(pl.col("amount") * share // 100).otherwise(0)
    number = pl.int_range(1, pl.len() + 1).cast(pl.String).str.zfill(9)
    head = f"{scope.org.division}{scope.month}"
    serial = 8 * 10**17 + pl.int_range(1, pl.len() + 1)
    return (
        rows.sort("sold_at", "id_no")
        .with_columns(pooled_pay=pooled)
        .select(
            sale_id=pl.lit(f"X{head}") + number,
            inst_code="inst_code",
            person_key="id_no",
            sold_at="sold_at",
            item_code="item_code",
            item_name="item_name",
            price="price",
            qty="qty",
            amount="amount",
            account_pay=pl.when(pl.col("fund") == "310").then(pl.col("amount") - pl.col("pooled_pay")).otherwise(0),
            pooled_pay="pooled_pay",
            prescription_id=pl.when("rx_flag").then(pl.lit(f"CF{head}") + number),
            prescriber_id=pl.when("rx_flag").then("_doctor"),
            terminal_id=pl.col("inst_code") + "-" + pl.col("terminal_id"),
            operator_id=pl.lit("YD") + pl.col("inst_code").str.slice(-4),
            # leading 8 and nineteen digits as in hospitals, in a range of its own
            trace_code=pl.lit("80") + serial.cast(pl.String),
        )
    )


def outflow(scope: Scope, lines: pl.DataFrame, time: str) -> pl.DataFrame:
    """inst_code, item_code, month, qty: what left the shelves in the months of the quarter, here in the area."""
    goods = catalogue(scope).items.filter(pl.col("item_class") != "service").select("item_code")
    month = pl.col(time).dt.year().cast(pl.Int64) * 100 + pl.col(time).dt.month()
    return (
        lines.filter(pl.col("inst_code").str.slice(1, 6) == scope.org.division)
        .join(goods, on="item_code", how="semi")
        .group_by("inst_code", "item_code", month.alias("month"))
        .agg(pl.col("qty").sum())
        .filter(pl.col("month").is_in(scope.months))
    )


def stock(scope: Scope, out: pl.DataFrame) -> pl.DataFrame:
    """``medical_stock`` with ``_day`` of the purchase: every item that moved in the quarter, month by month."""
    rng = scope.rng(482)
    months = pl.DataFrame({"month": scope.months}, schema={"month": pl.Int64})
    pairs = out.select("inst_code", "item_code").unique().join(months, how="cross")
    rows = pairs.join(out, on=["inst_code", "item_code", "month"], how="left").sort("inst_code", "item_code", "month")
    size = len(rows)
    rows = rows.with_columns(
        qty=pl.col("qty").fill_null(0.0),
        _loss=pl.Series((rng.random(size) < 0.02).astype(np.float64)),
        _spare=pl.Series(rng.integers(0, 8, size)),
        _cut=pl.Series(rng.integers(80, 93, size)),
        _day=pl.Series(rng.integers(1, 21, size)),
    )
    key = ["inst_code", "item_code"]
    # bought every month: what goes out and a little more, in packs of five
    bought = ((pl.col("qty") + pl.col("_loss") + pl.col("_spare")) / 5).ceil() * 5
    start = (pl.col("_spare").first() * 2).over(key)
    rows = rows.with_columns(_bought=bought, _start=start)
    closing = pl.col("_start") + (pl.col("_bought") - pl.col("qty") - pl.col("_loss")).cum_sum().over(key)
    prices = catalogue(scope).items.select("item_code", _price="price")
    return (
        rows.with_columns(_closing=closing)
        .join(prices, on="item_code", how="left", maintain_order="left")
        .select(
            "inst_code",
            "item_code",
            "_day",
            stock_month="month",
            opening_qty=pl.col("_closing") - pl.col("_bought") + pl.col("qty") + pl.col("_loss"),
            purchase_qty="_bought",
            purchase_price=pl.when(pl.col("_bought") > 0).then(pl.col("_price") * pl.col("_cut") // 100),
            out_qty="qty",
            loss_qty="_loss",
            closing_qty="_closing",
        )
    )


def purchases(scope: Scope, held: pl.DataFrame) -> pl.DataFrame:
    """``medical_purchase``: one order per item and month with a purchase; paid about five weeks after delivery."""
    rng = scope.rng(483)
    rows = held.filter(pl.col("purchase_qty") > 0)
    size = len(rows)
    terms = catalogue(scope).items.select("item_code", "vbp_flag")
    ordered = pl.date(pl.col("stock_month") // 100, pl.col("stock_month") % 100, pl.col("_day"))
    rows = rows.join(terms, on="item_code", how="left", maintain_order="left").with_columns(order_date=ordered)
    wait = pl.duration(days=pl.lit(pl.Series(rng.integers(1, 7, size))))
    terms_of_payment = pl.duration(
        days=pl.lit(pl.Series(np.rint(rng.lognormal(np.log(34), 0.35, size)).astype(np.int64)))
    )
    rows = rows.with_columns(accept_date=pl.col("order_date") + wait)
    paid = pl.col("accept_date") + terms_of_payment
    return rows.select(
        order_id=pl.concat_str(pl.lit("CG"), "inst_code", "item_code", pl.col("stock_month").cast(pl.String)),
        inst_code="inst_code",
        item_code="item_code",
        supplier=pl.lit("虚构医药配送第") + pl.Series(rng.integers(1, 9, size)).cast(pl.String) + pl.lit("有限公司"),
        order_date="order_date",
        accept_date="accept_date",
        pay_date=pl.when(paid <= scope.end).then(paid),
        qty="purchase_qty",
        price="purchase_price",
        on_platform=pl.Series(rng.random(size) < 0.985),
        vbp_flag="vbp_flag",
        vbp_agreed_qty=pl.when("vbp_flag").then((pl.col("purchase_qty") * 0.9).floor()),
    )
