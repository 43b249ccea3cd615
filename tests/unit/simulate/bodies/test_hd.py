"""The housing department: households, homes, rent, projects and the maintenance fund tell one story."""

from __future__ import annotations

import polars as pl
import pytest

from tests.unit.simulate.bodies.sound import Made, assert_sound, extract


@pytest.fixture(scope="module")
def made() -> Made:
    return extract("440100-hd", 6000)


def test_the_extract_is_sound(made: Made) -> None:
    assert_sound("440100-hd", made, [])


def test_a_world_of_eighty_people_fills_every_table() -> None:
    assert_sound("440100-hd", extract("440100-hd", 80), [])


def test_households_are_of_the_usual_size_with_one_applicant(made: Made) -> None:
    people = made["housing_applicant"]
    assert people["person_key"].is_unique().all()
    sizes = people.group_by("household_id").agg(pl.len(), heads=(pl.col("relation") == "01").sum())
    assert 1.8 < float(sizes["len"].mean() or 0) < 2.8  # type: ignore[arg-type]
    assert (sizes["heads"] == 1).all()


def test_one_kind_of_support_per_household(made: Made) -> None:
    given, paid = made["housing_allocation"], made["rental_subsidy"]
    assert given["household_id"].is_unique().all()
    assert set(given["household_id"]).isdisjoint(paid["household_id"])
    assert set(made["rental_subsidy"]["pay_month"]) == {202607, 202608, 202609}


def test_first_approved_first_housed(made: Made) -> None:
    heads = made["housing_applicant"].filter(pl.col("relation") == "01")
    order = made["housing_allocation"].join(heads, on="household_id").sort("applied_kind", "queue_no")
    waits = (order["contract_from"] - order["approve_date"]).dt.total_days()
    assert waits.n_unique() == 1


def test_subsidies_follow_their_standard(made: Made) -> None:
    paid = made["rental_subsidy"]
    assert (paid["amount"] == (paid["area_std"] * paid["unit_std"]).cast(pl.Int64)).all()
    members = made["housing_applicant"].group_by("household_id").len()
    assert (paid.join(members, on="household_id")["len"] == paid.join(members, on="household_id")["persons"]).all()


def test_projects_count_their_homes_and_their_works(made: Made) -> None:
    homes = (
        made["housing_unit"].group_by("project_id").agg(n=pl.len(), done=pl.col("completed_date").is_not_null().sum())
    )
    both = homes.join(made["housing_project"], on="project_id", how="left")
    assert (both["n"] == both["started_units"]).all()
    assert (both["done"] == both["completed_units"]).all()
    works = made["renovation_item"].group_by("project_id").agg(pl.col("amount").sum())
    renewal = works.join(made["housing_project"], on="project_id", how="left")
    assert (renewal["amount"] == renewal["fund_spent"]).all()


def test_repairs_are_charged_to_the_cent(made: Made) -> None:
    used = (
        made["maint_txn"].filter(pl.col("kind") == "use").group_by("project_id").agg(pl.col("amount").sum(), n=pl.len())
    )
    assert len(used) > 0
    both = used.join(made["maint_project"], on="project_id", how="left")
    assert (both["amount"] == both["paid"]).all()
    assert (both["n"] == both["houses_charged"]).all()
    assert set(made["maint_txn"]["kind"]) == {"deposit", "topup", "interest", "use"}


def test_aged_care_homes_have_meters_that_their_civil_affairs_know(made: Made) -> None:
    metered = set(made["utility_usage"]["inst_code"].drop_nulls())
    assert metered
    assert metered <= set(extract("440106-ca", 6000)["aged_inst"]["inst_code"])
