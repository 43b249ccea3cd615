"""Water, power and gas of homes that are lived in and of aged-care homes: a row per meter and month, more in summer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ca import homes as aged_care
from auditlake.simulate.bodies.hd.homes import houses
from auditlake.simulate.bodies.sampling import shares
from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.reference import divisions, orgs

#: quantity a month (median, spread), price of a unit in tenths of a cent
_KINDS = {"water": (8.5, 0.45, 3_250), "power": (135.0, 0.5, 538), "gas": (11.0, 0.5, 3_100)}
_SUMMER = {7: 1.5, 8: 1.6, 1: 1.3, 12: 1.2}
_TARIFFS = {"residential": 0.97, "commercial": 0.03}
#: an aged-care home uses as much as so many flats
_FLATS = 40.0


def _institutions(scope: Scope) -> list[str]:
    """Codes of the aged-care homes in the city's districts that have not closed, as their civil affairs know them."""
    found: list[str] = []
    for org in sorted(orgs().values(), key=lambda o: o.id):
        district = org.division in scope.plan.areas and divisions()[org.division].parent == scope.org.division
        if org.kind == "ca" and district:
            homes = aged_care.make(replace(scope, org=org))["aged_inst"]
            found += homes.filter(pl.col("closed_date").is_null())["inst_code"].to_list()
    return found


def _meters(scope: Scope, rng: np.random.Generator) -> pl.DataFrame:
    """A meter per place and kind: meter_no, house_id or inst_code, kind, tariff_kind, flats."""
    kinds = pl.DataFrame({"kind": list(_KINDS)})
    lived = houses(scope).filter(pl.col("status").is_in(["let", "sold"])).select("house_id").join(kinds, how="cross")
    lived = lived.with_columns(
        inst_code=pl.lit(None, dtype=pl.String),
        tariff_kind=pl.Series(shares(rng, _TARIFFS, len(lived)), dtype=pl.String),
        flats=pl.lit(1.0),
    )
    # aged-care homes pay the residents' price
    cared = pl.DataFrame({"inst_code": _institutions(scope)}, schema={"inst_code": pl.String}).join(kinds, how="cross")
    cared = cared.with_columns(tariff_kind=pl.lit("residential_preferential"), flats=pl.lit(_FLATS))
    meters = pl.concat([lived, cared], how="diagonal")
    return meters.with_columns(meter_no=pl.format("{}-{}", pl.coalesce("house_id", "inst_code"), "kind"))


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``utility_usage``."""
    rng = scope.rng(51)
    rows = _meters(scope, rng).join(pl.DataFrame({"use_month": scope.months}), how="cross")
    median, spread, price = (
        rows["kind"].replace_strict({k: v[i] for k, v in _KINDS.items()}, return_dtype=pl.Float64).to_numpy()
        for i in range(3)
    )
    season = (rows["use_month"] % 100).replace_strict(_SUMMER, default=1.0, return_dtype=pl.Float64).to_numpy()
    factor = np.where(rows["kind"].to_numpy() == "power", season, 1.0) * rows["flats"].to_numpy()
    quantity = np.round(median * factor * rng.lognormal(0, spread, len(rows)), 2)
    # hundredths of a unit times tenths of a cent
    amount = np.round(quantity * 100).astype(np.int64) * price.astype(np.int64) // 1_000
    columns = ["meter_no", "house_id", "inst_code", "use_month", "kind", "qty", "tariff_kind", "amount"]
    rows = rows.with_columns(qty=pl.Series(quantity), amount=pl.Series(amount))
    return {"utility_usage": rows.sort("use_month", "meter_no").select(columns)}
