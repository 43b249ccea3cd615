"""The housing fund centre: money adds up between accounts, deposits, loans and withdrawals."""

from __future__ import annotations

import polars as pl
import pytest

from tests.unit.simulate.bodies.sound import Made, assert_sound, extract


@pytest.fixture(scope="module")
def made() -> Made:
    return extract("440100-hpf", 3000)


def test_the_extract_is_sound(made: Made) -> None:
    assert_sound("440100-hpf", made, [("hpf_withdrawal", "reason")])


def test_a_world_of_eighty_people_fills_every_table() -> None:
    assert_sound("440100-hpf", extract("440100-hpf", 80), [("hpf_withdrawal", "reason")])


def test_nobody_has_two_active_accounts(made: Made) -> None:
    active = made["hpf_account"].filter(pl.col("status") == "active")
    assert len(active) > 200
    assert active["person_key"].is_unique().all()


def test_active_members_deposit_every_month_once_reversals_are_netted(made: Made) -> None:
    # back payments for the month before the quarter belong to an account that was late then
    deposits = made["hpf_deposit"].filter(pl.col("due_month") >= 202607)
    net = deposits.group_by("account_id", "due_month").agg(
        n=pl.col("unit_amount").sign().sum(), once=pl.col("unit_amount").abs().max(), total=pl.col("unit_amount").sum()
    )
    assert (net["total"] == net["once"]).all()
    active = made["hpf_account"].filter(pl.col("status") == "active")
    assert set(deposits["account_id"]) <= set(active["account_id"])
    complete = net.group_by("account_id").len().filter(pl.col("len") == 3)
    assert len(complete) > 0.9 * len(active)
    assert set(made["hpf_deposit"]["kind"]) == {"regular", "backpay", "reversal"}


def test_repayment_withdrawals_do_not_exceed_the_instalments_of_a_running_loan(made: Made) -> None:
    loans = made["hpf_loan"].filter(pl.col("settled_date").is_null())
    repaid = made["hpf_withdrawal"].filter(pl.col("reason") == "loan_repayment")
    assert len(repaid) > 10
    joined = repaid.join(loans, on="person_key", how="left", suffix="_loan")
    assert joined["loan_id"].null_count() == 0
    assert (joined["amount"] * joined["term_months"] < joined["amount_loan"] * 3 * 2).all()


def test_gains_are_shared_out_to_the_cent(made: Made) -> None:
    gain = made["hpf_gain"]
    assert gain["year"].to_list() == [2023, 2024, 2025]
    assert (gain["gain"] == gain["income"] - gain["cost"]).all()
    assert (gain["risk_reserve"] + gain["admin_fee"] + gain["rental_supplement"] == gain["gain"]).all()
    assert (gain["risk_reserve"] * 10 >= gain["gain"] * 6).all()


def test_deposit_bases_are_skewed(made: Made) -> None:
    base = made["hpf_account"]["base"]
    assert base.mean() > base.median() > 400_000  # type: ignore[operator]


def test_the_same_seed_gives_the_same_extract(made: Made) -> None:
    again = extract("440100-hpf", 3000)
    assert [name for name in made if not made[name].equals(again[name])] == []
