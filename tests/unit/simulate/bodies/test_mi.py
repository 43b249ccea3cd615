"""The medical security bureau's tables: sound references, codes of the lists, money to the cent, stays as in life."""

from __future__ import annotations

import duckdb
import polars as pl
import pytest

from auditlake.simulate.bodies import extracts_of
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import make_world
from auditlake.standard.contracts import PROVENANCE, Table, load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import codes, divisions, orgs

MEDICAL = {name: table for name, table in load_tables().items() if table.domain == "medical"}
Frames = dict[str, pl.DataFrame]


def _scope(people: int) -> Scope:
    plan = make_plan(7, people, ("440100",), ("2026-07", "2026-08", "2026-09"))
    return Scope(plan, orgs()["440100-mi"], 202609, make_world(plan).tables)


@pytest.fixture(scope="module")
def made() -> Frames:
    return extracts_of(_scope(2500))


def _own(table: Table) -> list[str]:
    return [c.name for c in table.columns if c.name not in PROVENANCE]


def test_every_medical_table_has_rows_with_the_columns_of_its_source(made: Frames) -> None:
    dialect = load_dialect("nhsa")
    assert len(MEDICAL) == 20
    assert set(made) == set(MEDICAL)
    for name, table in MEDICAL.items():
        source = dialect.source_of(name)
        assert source is not None
        assert len(made[name]) > 0, name
        extra = set(made[name].columns) - set(_own(table))
        assert set(_own(table)) <= set(made[name].columns), name
        assert extra <= set(source.column_names), name


@pytest.mark.parametrize("name", sorted(MEDICAL))
def test_keys_are_unique_and_required_cells_filled(made: Frames, name: str) -> None:
    table, rows = MEDICAL[name], made[name]
    assert rows.select([k for k in table.key if k in rows.columns]).is_unique().all()
    for column in table.columns:
        if column.required and column.name in rows.columns:
            assert rows[column.name].null_count() == 0, column.name


@pytest.mark.parametrize("name", sorted(MEDICAL))
def test_foreign_keys_resolve_and_codes_are_listed(made: Frames, name: str) -> None:
    rows = made[name]
    for column in MEDICAL[name].columns:
        if column.name in PROVENANCE:
            continue
        found = set(rows[column.name].drop_nulls().unique())
        if column.references:
            table, key = column.references.split(".")
            assert found <= set(made[table][key]), column.name
        if column.code_list:
            known = set(divisions()) if column.code_list == "division" else set(codes(column.code_list))
            planted = {UNKNOWN} if (name, column.name) == ("medical_visit", "discharge_way") else set()
            assert found - known == planted, column.name


@pytest.mark.parametrize("name", sorted(MEDICAL))
def test_money_is_whole_cents_and_no_rule_is_broken(made: Frames, name: str) -> None:
    table, rows = MEDICAL[name], made[name]
    money = [c.name for c in table.columns if c.semantic == "money"]
    assert all(rows.schema[m] == pl.Int64 for m in money)
    con = duckdb.connect()
    con.register("given", rows.to_arrow())
    columns = ", ".join(
        f"CAST({c} * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,2)) AS {c}" if c in money else c for c in _own(table)
    )
    con.execute(f"CREATE TABLE found AS SELECT {columns} FROM given")
    assert table.rules
    for rule in table.rules:
        assert con.execute(f"SELECT count(*) FROM found WHERE {rule.violated}").fetchone() == (0,), rule.id


def test_bills_settlements_and_cases_agree_to_the_cent(made: Frames) -> None:
    lines = made["medical_item"].group_by("visit_id").agg(pl.col("amount").sum())
    paid = made["medical_settlement"].group_by("visit_id").agg(pl.col("total").sum())
    both = lines.join(paid, on="visit_id", how="full")
    assert len(both) == len(made["medical_visit"])
    assert (both["amount"] == both["total"]).all()
    cases = made["medical_case_group"].join(lines, on="visit_id")
    assert (cases["case_cost"] == cases["amount"]).all()
    receipts = made["medical_manual_claim"].group_by("settle_id").agg(pl.col("amount").sum())
    claimed = receipts.join(made["medical_settlement"], on="settle_id")
    assert len(claimed) == len(receipts)
    assert (claimed["amount"] == claimed["total"]).all()
    assert claimed["manual_flag"].all()


def test_a_few_bills_are_taken_back_and_settled_again(made: Frames) -> None:
    paid = made["medical_settlement"]
    back = paid.filter("refund_flag")
    assert len(back) > 0
    assert (back["total"] < 0).all()
    assert (
        paid.filter(pl.col("visit_id").is_in(back["visit_id"].implode())).group_by("visit_id").len()["len"] == 3
    ).all()


def test_nobody_is_in_two_places(made: Frames) -> None:
    seen = made["medical_visit"]
    stays = seen.filter(pl.col("visit_kind").is_in(["21", "22", "52"]))
    pairs = stays.join(seen, on="person_key", suffix="_b").filter(pl.col("visit_id") != pl.col("visit_id_b"))
    overlap = (pl.col("admit_at") < pl.col("discharge_at_b")) & (pl.col("admit_at_b") < pl.col("discharge_at"))
    assert len(pairs) > 0
    assert pairs.filter(overlap).is_empty()
    bought = made["pharmacy_sale"].join(stays, on="person_key")
    assert bought.filter(pl.col("sold_at").is_between("admit_at", "discharge_at")).is_empty()
    hours = made["ltc_service"].sort("caregiver_key", "start_at")
    before = pl.col("end_at").shift(1).over("caregiver_key")
    assert hours.filter(pl.col("start_at") < before).is_empty()


def test_stock_covers_what_was_charged(made: Frames) -> None:
    month = pl.col("charged_at").dt.year().cast(pl.Int64) * 100 + pl.col("charged_at").dt.month()
    charged = made["medical_item"].group_by("inst_code", "item_code", stock_month=month).agg(pl.col("qty").sum())
    held = made["medical_stock"].join(charged, on=["inst_code", "item_code", "stock_month"])
    assert len(held) > 100
    assert (held["qty"] == held["out_qty"]).all()
    assert (made["medical_stock"]["closing_qty"] >= 0).all()


def test_prices_stay_under_the_cap_of_the_level(made: Frames) -> None:
    caps = made["ref_medical_item"].select("item_code", "inst_level", "price_cap")
    lines = made["medical_item"].join(made["medical_institution"].select("inst_code", "inst_level"), on="inst_code")
    service = lines.join(caps, on=["item_code", "inst_level"])
    other = lines.join(caps.filter(pl.col("inst_level") == "0"), on="item_code")
    assert len(service) + len(other) == len(lines)
    assert (service["price"] <= service["price_cap"]).all()
    assert (other["price"] <= other["price_cap"]).all()


def test_the_same_seed_gives_the_same_tables(made: Frames) -> None:
    again = extracts_of(_scope(2500))
    assert all(again[name].equals(rows) for name, rows in made.items())


def test_the_smallest_city_still_fills_every_table() -> None:
    assert all(len(rows) > 0 for rows in extracts_of(_scope(40)).values())
