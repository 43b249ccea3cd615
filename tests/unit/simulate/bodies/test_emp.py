"""The employment service: one role per person, classes before certificates, subsidies after the month claimed."""

from __future__ import annotations

import polars as pl
import pytest

from tests.unit.simulate.bodies.sound import Made, assert_sound, extract


@pytest.fixture(scope="module")
def made() -> Made:
    return extract("440106-emp", 4000)


def test_the_extract_is_sound(made: Made) -> None:
    assert_sound("440106-emp", made, [("emp_subsidy", "group_code")])


def test_a_world_of_eighty_people_fills_every_table() -> None:
    assert_sound("440106-emp", extract("440106-emp", 80), [("emp_subsidy", "group_code")])


def test_classes_count_their_trainees_and_certificates_follow_the_class(made: Made) -> None:
    trainees, classes = made["emp_trainee"], made["emp_training_class"]
    assert trainees["person_key"].is_unique().all()
    sizes = trainees.group_by("class_id").len().join(classes, on="class_id")
    assert (sizes["len"] == sizes["trainees"]).all()
    issued = trainees.join(made["skill_cert"], on="cert_no").join(classes, on="class_id", suffix="_class")
    assert len(issued) == len(made["skill_cert"]) > 50
    assert (issued["issue_date"] > issued["end_date"]).all()
    assert issued["passed"].all()
    assert (issued["attended_hours"] * 10 >= issued["hours_planned"] * 8).all()
    assert (trainees["subsidy"].is_not_null() == trainees["cert_no"].is_not_null()).all()


def test_teachers_are_named_by_id_and_belong_to_one_body(made: Made) -> None:
    teaching = made["emp_training_class"].select("org_uscc", pl.col("ACC206").str.split(";")).explode("ACC206")
    assert teaching["ACC206"].str.len_chars().unique().to_list() == [18]
    assert (teaching.group_by("ACC206").agg(pl.col("org_uscc").n_unique())["org_uscc"] == 1).all()


def test_monthly_subsidies_are_paid_once_and_after_their_month(made: Made) -> None:
    paid = made["emp_subsidy"].filter(pl.col("subsidy_kind").is_in(["social_insurance", "post", "internship"]))
    assert paid.select("person_key", "claim_month").is_unique().all()
    month = paid["paid_date"].dt.year() * 100 + paid["paid_date"].dt.month()
    assert (month > paid["claim_month"]).all()
    assert set(made["emp_subsidy"]["paid_date"].dt.month()) == {7, 8, 9}


def test_posts_last_three_years_at_most(made: Made) -> None:
    posts = made["emp_post"]
    months = 2026 * 12 + 9 - (posts["start_month"] // 100 * 12 + posts["start_month"] % 100)
    assert len(posts) > 20
    assert (months < 36).all()


def test_finance_bears_no_more_than_the_interest_paid(made: Made) -> None:
    loans = made["startup_loan"]
    assert len(loans) > 30
    assert (loans["subsidy_interest"] <= loans["interest_paid"]).all()
    assert (loans["settled_date"].is_not_null().sum()) > 3
