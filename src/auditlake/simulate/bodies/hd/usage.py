"""Water, power and gas of the homes that are lived in: a row per meter and month, more power in summer."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.hd.homes import houses
from auditlake.simulate.bodies.sampling import shares
from auditlake.simulate.bodies.scope import Scope

#: quantity a month (median, spread), price of a unit in tenths of a cent
_KINDS = {"water": (8.5, 0.45, 3_250), "power": (135.0, 0.5, 538), "gas": (11.0, 0.5, 3_100)}
_SUMMER = {7: 1.5, 8: 1.6, 1: 1.3, 12: 1.2}
_TARIFFS = {"residential": 0.97, "residential_preferential": 0.02, "commercial": 0.01}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``utility_usage``; the homes' meters only, institutions are reported by their own utilities."""
    rng = scope.rng(51)
    lived = houses(scope).filter(pl.col("status").is_in(["let", "sold"])).select("house_id")
    meters = lived.join(pl.DataFrame({"kind": list(_KINDS)}), how="cross").with_columns(
        meter_no=pl.format("{}-{}", "house_id", "kind"),
        tariff_kind=pl.Series(shares(rng, _TARIFFS, 3 * len(lived)), dtype=pl.String),
    )
    rows = meters.join(pl.DataFrame({"use_month": scope.months}), how="cross")
    median, spread, price = (
        rows["kind"].replace_strict({k: v[i] for k, v in _KINDS.items()}, return_dtype=pl.Float64).to_numpy()
        for i in range(3)
    )
    season = (rows["use_month"] % 100).replace_strict(_SUMMER, default=1.0, return_dtype=pl.Float64).to_numpy()
    factor = np.where(rows["kind"].to_numpy() == "power", season, 1.0)
    quantity = np.round(median * factor * rng.lognormal(0, spread, len(rows)), 2)
    # hundredths of a unit times tenths of a cent
    amount = np.round(quantity * 100).astype(np.int64) * price.astype(np.int64) // 1_000
    columns = ["meter_no", "house_id", "inst_code", "use_month", "kind", "qty", "tariff_kind", "amount"]
    rows = rows.with_columns(inst_code=pl.lit(None, dtype=pl.String), qty=pl.Series(quantity), amount=pl.Series(amount))
    return {"utility_usage": rows.sort("use_month", "meter_no").select(columns)}
