"""Emergency supplies: movements in and out of the warehouses, and the stock that follows from them month by month."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import pick, stamps
from auditlake.simulate.bodies.em.money import events
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import numbered

#: Usual price in cents, usual stock, and whether it goes bad [G].
ITEMS = {
    "tent": (1_800_00, 300, False), "quilt": (95_00, 3000, False), "coat": (120_00, 2000, False),
    "bed": (160_00, 1500, False), "water": (1_80, 20000, True), "food": (6_50, 12000, True),
    "boat": (28_000_00, 12, False), "pump": (9_500_00, 30, False), "lamp": (85_00, 800, False),
    "generator": (12_000_00, 20, False), "vest": (75_00, 1000, False), "mask": (60, 60000, True),
}  # fmt: skip
_DIRECTIONS = {"in": 0.4, "out": 0.48, "return": 0.09, "scrap": 0.03}
_MODES = {"tender": 0.5, "framework": 0.26, "inquiry": 0.12, "emergency": 0.07, "donated": 0.03, "allotted": 0.02}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``emergency_supply_txn`` and ``emergency_stock``."""
    moves = _moves(scope)
    return {"emergency_supply_txn": moves.drop("stock_month"), "emergency_stock": _stock(scope, moves)}


def _warehouses(scope: Scope) -> pl.Series:
    return numbered(f"CK{scope.org.division}", min(60, scope.count(0.00003, 3)), 3)


def _moves(scope: Scope) -> pl.DataFrame:
    """Movements of the quarter; orders are carried out within a day and confirmed by the receiver."""
    houses = _warehouses(scope)
    rng, size = scope.rng(151), max(len(houses) * 40, scope.count(0.002))
    names = np.array(list(ITEMS))
    at = rng.integers(0, len(names), size)
    usual = np.array([stock for _, stock, _ in ITEMS.values()])[at]
    price = np.array([cents for cents, _, _ in ITEMS.values()])[at]
    way = pick(rng, _DIRECTIONS, size)
    # a movement turns over one to ten per cent of the usual stock
    pieces = np.maximum((usual * rng.beta(1.5, 12, size) * 0.5).astype(np.int64), 1)
    minutes = int(((scope.end - scope.start).days + 1) * 1440)
    moved = np.datetime64(scope.start, "m") + np.sort(rng.integers(480, minutes - 300, size))
    ordered = moved - (rng.gamma(2.0, 120, size).clip(20, 1300)).astype(np.int64)
    bought = way == "in"
    mode = pick(rng, _MODES, size)
    suppliers = scope.units["unit_name"]
    from_unit = suppliers.gather((rng.integers(0, 1 << 30, size) % len(suppliers)).tolist())
    place = pl.Series([f"拟用街道办事处（{n}号）" for n in rng.integers(1, 13, size).tolist()])
    into, out = pl.Series(bought), pl.Series(way == "out")
    when = stamps(moved)
    disaster = pl.Series(pick(rng, dict(zip(events(scope), (0.6, 0.3, 0.1), strict=True)), size))
    return pl.DataFrame(
        {"txn_id": numbered(f"WZ{scope.org.division}{scope.month}", size), "moved_at": when}
    ).with_columns(
        event_id=pl.when(out).then(disaster),
        warehouse_id=houses.gather(rng.integers(0, len(houses), size).tolist()),
        item=pl.Series(names[at]),
        direction=pl.Series(way),
        qty=pl.Series(pieces.astype(np.float64)),
        unit_price=pl.Series((price * rng.uniform(0.94, 1.06, size)).astype(np.int64)),
        order_at=pl.when(out).then(stamps(ordered)),
        counterparty=pl.when(into).then(from_unit).when(out).then(place),
        receiver=pl.when(out).then(place + "物资员"),
        purchase_mode=pl.when(into).then(pl.Series(mode)),
        stock_month=pl.col("moved_at").dt.strftime("%Y%m").cast(pl.Int64),
    )


def _stock(scope: Scope, moves: pl.DataFrame) -> pl.DataFrame:
    """A row per warehouse, item and month: opening, movements, closing; counted at the end of the quarter."""
    qty = pl.col("qty")
    sums = moves.group_by("warehouse_id", "item", "stock_month").agg(
        in_qty=qty.filter(pl.col("direction").is_in(["in", "return"])).sum(),
        out_qty=qty.filter(pl.col("direction") == "out").sum(),
        scrap_qty=qty.filter(pl.col("direction") == "scrap").sum(),
    )
    cells = pl.DataFrame({"warehouse_id": _warehouses(scope)}).join(pl.DataFrame({"item": list(ITEMS)}), how="cross")
    rows = cells.join(pl.DataFrame({"stock_month": scope.months}), how="cross")
    rows = rows.join(sums, on=["warehouse_id", "item", "stock_month"], how="left", maintain_order="left")
    rows = rows.with_columns(pl.col("in_qty", "out_qty", "scrap_qty").fill_null(0.0)).sort(
        "warehouse_id", "item", "stock_month"
    )
    cell = ["warehouse_id", "item"]
    change = pl.col("in_qty") - pl.col("out_qty") - pl.col("scrap_qty")
    running = change.cum_sum().over(cell)
    usual = pl.col("item").replace_strict({k: v[1] for k, v in ITEMS.items()}, return_dtype=pl.Float64)
    # enough at the start that no month ends below the required stock
    first = pl.max_horizontal(usual, (usual * 0.6 - running.min().over(cell)).ceil())
    return rows.with_columns(closing_qty=first + running).select(
        "warehouse_id", "item", "stock_month", "in_qty", "out_qty", "scrap_qty", "closing_qty",
        opening_qty=pl.col("closing_qty") - change,
        counted_qty=pl.when(pl.col("stock_month") == scope.month).then("closing_qty"),
        required_qty=(usual * 0.6).floor(),
        expire_date=pl.when(pl.col("item").is_in([k for k, v in ITEMS.items() if v[2]])).then(pl.lit(scope.end).dt.offset_by("1y")),
        unit_price=pl.col("item").replace_strict({k: v[0] for k, v in ITEMS.items()}, return_dtype=pl.Int64),
    )  # fmt: skip
