"""Lawful ordinary life at a civil affairs bureau: amounts follow from incomes, days from stays, and nobody is double."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.identity import is_citizen_id
from auditlake.simulate.bodies.ca.homes import resident_days
from auditlake.simulate.bodies.civil.disabled import disabled
from auditlake.simulate.bodies.civil.needy import LINE
from tests.unit.simulate.bodies.civil import extract, scope_of

CA = "440106-ca"
LARGE = 30_000


def test_allowance_fills_the_gap_to_the_line() -> None:
    homes = extract(CA, LARGE)["assist_household"]
    dibao = homes.filter(pl.col("assist_kind").str.ends_with("dibao"))
    assert len(dibao) > 100
    assert dibao.filter(
        pl.col("monthly_amount") + pl.col("income_month") != LINE * pl.col("insured_members")
    ).is_empty()
    assert (homes.filter(~pl.col("assist_kind").str.ends_with("dibao"))["monthly_amount"] == 0).all()


def test_member_incomes_add_up_to_the_household() -> None:
    frames = extract(CA, LARGE)
    sums = frames["assist_member"].group_by("household_id").agg(
        total=pl.col("income_month").sum(), people=pl.len().cast(pl.Int64), insured=pl.col("covered").sum().cast(pl.Int64)
    )  # fmt: skip
    both = frames["assist_household"].join(sums, on="household_id")
    assert len(both) == len(frames["assist_household"]) > 100
    for ours, theirs in (("income_month", "total"), ("members", "people"), ("insured_members", "insured")):
        assert both.filter(pl.col(ours) != pl.col(theirs)).is_empty(), ours


def test_small_households_prevail() -> None:
    members = extract(CA, LARGE)["assist_household"]["members"]
    assert 0.25 < float(np.mean((members == 1).to_numpy())) < 0.6
    assert 1.5 < float(np.mean(members.to_numpy())) < 3.0


def test_payments_are_the_approved_amounts_of_active_months() -> None:
    frames = extract(CA, LARGE)
    paid = frames["assist_payment"].filter(pl.col("assist_kind").str.ends_with("dibao"))
    both = paid.join(
        frames["assist_household"].select("household_id", "assist_kind", "monthly_amount", "start_date"),
        on=["household_id", "assist_kind"],
    )
    assert len(both) == len(paid) > 300
    assert both.filter(pl.col("amount") != pl.col("monthly_amount")).is_empty()
    assert both.filter(pl.col("start_date").dt.strftime("%Y%m").cast(pl.Int64) > pl.col("pay_month")).is_empty()
    assert paid.select("household_id", "pay_month").is_unique().all()


def test_destitute_are_old_and_draw_no_second_support() -> None:
    frames, people = extract(CA, LARGE), scope_of(CA, LARGE).people
    poor = frames["destitute_person"].join(people.select(person_key="id_no", born="birth_date"), on="person_key")
    assert len(poor) == len(frames["destitute_person"]) > 30
    assert (poor["born"].dt.year() < 1967).all()
    keys = poor["person_key"].to_list()
    assert frames["assist_member"].filter(pl.col("person_key").is_in(keys)).is_empty()
    assert frames["disability_subsidy"].filter(pl.col("person_key").is_in(keys)).is_empty()
    central = frames["destitute_person"].filter(pl.col("mode") == "central")
    living = frames["aged_resident"].filter(pl.col("out_date").is_null())
    assert len(central) and len(central.join(living, on=["person_key", "inst_code"])) == len(central)


def test_homes_claim_the_days_lived_in_them() -> None:
    frames = extract(CA, LARGE)
    for month in scope_of(CA, LARGE).months:
        days = resident_days(frames["aged_resident"], month)
        claimed = frames["aged_subsidy"].filter(pl.col("kind") == "operation", pl.col("claim_month") == month)
        both = claimed.join(days, on="inst_code")
        assert len(both) == len(claimed) == len(days) > 5
        assert both.filter(pl.col("resident_days_claimed") != pl.col("days")).is_empty()


def test_one_worker_serves_one_house_at_a_time_and_by_day() -> None:
    orders = extract(CA, LARGE)["aged_service_order"].sort("worker_key", "start_at")
    assert len(orders) > 500
    assert orders.filter(pl.col("start_at").shift(-1).over("worker_key") < pl.col("end_at")).is_empty()
    assert orders["start_at"].dt.hour().is_between(7, 18).all()


def test_toddlers_sit_in_one_institution_and_subsidies_follow_their_months() -> None:
    frames = extract(CA, LARGE)
    seen = frames["childcare_attendance"]
    assert seen.select("person_key", "att_month").is_unique().all()
    assert all(is_citizen_id(key) for key in seen["person_key"].to_list())
    enrolled = seen.group_by("inst_code", "att_month").len().join(frames["childcare_inst"], on="inst_code")
    assert enrolled.filter(pl.col("len") > pl.col("places")).is_empty()
    full = seen.filter(pl.col("days") >= 10, pl.col("att_month") < 202609).group_by("inst_code").len()
    both = frames["childcare_subsidy"].filter(pl.col("kind") == "operation").join(full, on="inst_code")
    assert len(both) == len(full) and both.filter(pl.col("child_months_claimed") != pl.col("len")).is_empty()


def test_gifts_are_passed_on_whole_and_receipts_have_no_gap() -> None:
    frames = extract(CA, LARGE)
    gifts, used = frames["charity_donation"], frames["charity_distribution"]
    both = used.join(gifts, on="donation_id", suffix="_given")
    assert len(both) == len(used) > 40
    assert both.filter(
        (pl.col("amount") != pl.col("amount_given")) | (pl.col("dist_date") < pl.col("received_date"))
    ).is_empty()
    serial = gifts.with_columns(n=pl.col("receipt_no").str.slice(-7).cast(pl.Int64)).group_by("org_code")
    assert serial.agg(gap=pl.col("n").max() - pl.len())["gap"].eq(0).all()
    # many small gifts, few large ones
    money = gifts.filter(pl.col("kind") == "money")["amount"]
    assert float(np.mean(money.to_numpy())) > 2 * float(np.median(money.to_numpy()))


def test_the_dead_of_the_funeral_accounts_are_in_the_register() -> None:
    scope = scope_of(CA, LARGE)
    register = scope.tables["funeral"].filter(hub="440000")
    assert set(extract(CA, LARGE)["funeral_subsidy"]["deceased_key"]) <= set(register["id_no"])


def test_subsidies_of_the_disabled_follow_the_certificates() -> None:
    paid = extract(CA, LARGE)["disability_subsidy"]
    certificates = extract("440106-dpf", LARGE)["disability_cert"].filter(pl.col("cancel_date").is_null())
    both = paid.join(certificates, on="person_key", suffix="_printed")
    assert len(both) == len(paid) > 500
    assert both.filter(pl.col("level") != pl.col("level_printed")).is_empty()
    assert set(paid.filter(pl.col("kind") == "nursing")["level"]) == {"1", "2"}


def test_physical_disability_leads() -> None:
    category = disabled(scope_of(CA, LARGE))["category"]
    assert 0.45 < float(np.mean((category == "4").to_numpy())) < 0.6


def test_children_and_lost_parents_bear_ids_of_their_own() -> None:
    frames, people = extract(CA, LARGE), scope_of(CA, LARGE).people
    wards = frames["child_welfare"]
    toddlers = frames["childcare_attendance"]["person_key"].unique().to_list()
    young = (
        frames["assist_member"].filter(~pl.col("person_key").is_in(people["id_no"].to_list()))["person_key"].to_list()
    )
    parents = [key for side in ("father_key", "mother_key") for key in wards[side].drop_nulls().to_list()]
    kin = [*toddlers, *young, *wards["person_key"].to_list(), *parents]
    assert len(toddlers) > 20 and len(young) > 20 and len(parents) > 10
    assert all(is_citizen_id(key) for key in kin)
    assert len(set(kin)) == len(kin)
    assert not set(kin) & set(people["id_no"])
