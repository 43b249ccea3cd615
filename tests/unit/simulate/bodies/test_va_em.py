"""Veterans' pay follows service and age; supplies add up; relief is skewed as losses are."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.va.special_care import CONSCRIPT, PER_SERVICE_YEAR, SELF_EMPLOYMENT
from tests.unit.simulate.bodies.civil import extract, scope_of

VA, EM = "440106-va", "440100-em"
LARGE = 30_000


def test_rural_veterans_are_sixty_and_paid_by_service() -> None:
    scope, frames = scope_of(VA, LARGE), extract(VA, LARGE)
    rural = frames["special_care_person"].filter(pl.col("category") == "rural_veteran_60")
    born = rural.join(scope.people.select(person_key="id_no", born="birth_date"), on="person_key")
    assert len(born) == len(rural) > 20
    assert (born["born"].dt.offset_by("60y") <= born["from_date"]).all()
    assert rural.filter(pl.col("standard") != pl.col("service_months") // 12 * PER_SERVICE_YEAR).is_empty()
    assert frames["special_care_person"]["person_key"].is_unique().all()


def test_one_off_grants_come_once() -> None:
    frames = extract(VA, LARGE)
    once = frames["special_care_payment"].filter(pl.col("kind").is_in(["conscript_bonus", "self_employment"]))
    assert set(once["kind"]) == {"conscript_bonus", "self_employment"}
    assert once["person_key"].is_unique().all()
    assert set(once["amount"]) == {CONSCRIPT, 2 * SELF_EMPLOYMENT}
    serving = frames["special_care_person"].filter(pl.col("category") == "conscript_family")
    assert len(serving) and serving["discharge_date"].is_null().all()


def test_regular_pay_is_the_standard() -> None:
    frames = extract(VA, LARGE)
    paid = frames["special_care_payment"].filter(pl.col("kind").is_in(["pension", "allowance"]))
    both = paid.join(frames["special_care_person"], on=["person_key", "category"])
    assert len(both) == len(paid) > 100
    assert both.filter(pl.col("amount") != pl.col("standard")).is_empty()


def test_stock_follows_from_the_movements() -> None:
    frames = extract(EM, LARGE)
    stock, moves = frames["emergency_stock"], frames["emergency_supply_txn"]
    sign = pl.when(pl.col("direction").is_in(["in", "return"])).then("qty").otherwise(-pl.col("qty"))
    assert (stock["closing_qty"] - stock["opening_qty"]).sum() == moves.select(sign.sum()).item()
    chained = stock.sort("warehouse_id", "item", "stock_month").with_columns(
        before=pl.col("closing_qty").shift(1).over("warehouse_id", "item")
    )
    assert chained.filter(pl.col("opening_qty") != pl.col("before")).is_empty()
    assert (stock["closing_qty"] >= stock["required_qty"]).all()
    assert moves.filter(pl.col("moved_at") - pl.col("order_at") > pl.duration(hours=24)).is_empty()


def test_most_victims_lost_little() -> None:
    relief = extract(EM, LARGE)["emergency_relief"]
    assert relief["person_key"].is_unique().all()
    assert float(np.mean(relief["damage_grade"].is_in(["none", "slight"]).to_numpy())) > 0.5
    assert float(np.mean(relief["amount"].to_numpy())) > 1.5 * float(np.median(relief["amount"].to_numpy()))


def test_money_is_passed_on_within_a_fortnight() -> None:
    funds = extract(EM, LARGE)["emergency_fund"]
    passed = funds.filter(pl.col("disbursed_date").is_not_null())
    assert len(passed) > 5
    assert ((passed["disbursed_date"] - passed["received_date"]).dt.total_days() <= 15).all()
    assert (passed["disbursed"] * 10 >= passed["amount"] * 9).all()
    waiting = funds.filter(pl.col("disbursed_date").is_null())
    assert (waiting["disbursed"] == 0).all()
