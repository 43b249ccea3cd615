"""Finance, tax, treasury, bank and the province's registers: sound extracts that tell one story."""

from __future__ import annotations

from datetime import timedelta

import duckdb
import polars as pl
import pytest

from auditlake.simulate.bodies import extracts_of, homes
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import make_world
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import codes, divisions, orgs

_TYPES = {
    "DECIMAL(18,2)": pl.Int64,
    "DECIMAL(18,6)": pl.Float64,
    "DECIMAL(9,6)": pl.Float64,
    "INTEGER": pl.Int64,
    "DATE": pl.Date,
    "BOOLEAN": pl.Boolean,
    "VARCHAR": pl.String,
}
_REGISTERS = {
    "440000-ps": {"ext_household_register", "ext_vehicle", "ext_traffic_accident"},
    "440000-ca": {"ext_marriage", "ext_financial_asset"},
    "440000-hc": {"ext_birth_cert"},
    "440000-nr": {"ext_property"},
    "440000-pay": {"ext_fiscal_payroll"},
    "440000-edu": {"ext_student"},
    "440000-disc": {"ext_cadre_relative"},
    "440000-finreg": {"ext_commercial_claim"},
    "440000-tax": {"ext_tax_invoice"},
}
_MONEY = {
    "440100-bud": {str(t.standard_table) for t in load_dialect("budget_accounts").tables.values()},
    "440100-tax": {"tax_levy"},
    "440100-tre": {"treasury_receipt"},
    "440100-bank": {"bank_payment_return"},
}
_EXPECTED = _MONEY | _REGISTERS

Extracts = dict[str, dict[str, pl.DataFrame]]


@pytest.fixture(scope="module")
def scopes() -> dict[str, Scope]:
    """Every body at the end of the third quarter, in a world of 3000 people."""
    plan = make_plan(7, 3000, ("440100", "440106"), ("2026-07", "2026-08", "2026-09"))
    tables = make_world(plan).tables
    return {org: Scope(plan, orgs()[org], 202609, tables) for org in _EXPECTED}


@pytest.fixture(scope="module")
def extracts(scopes: dict[str, Scope]) -> Extracts:
    """What each body reports, by org and table; tables that its dialect cannot supply are left out."""
    found: Extracts = {}
    for org, scope in scopes.items():
        dialect = load_dialect(scope.org.dialect)
        found[org] = {n: f for n, f in extracts_of(scope).items() if dialect.source_of(n) is not None}
    return found


def test_every_table_has_rows(extracts: Extracts) -> None:
    assert {org: set(frames) for org, frames in extracts.items()} == _EXPECTED
    assert [n for frames in extracts.values() for n, f in frames.items() if f.is_empty()] == []


def test_columns_keys_and_types(extracts: Extracts) -> None:
    for org, frames in extracts.items():
        for name, frame in frames.items():
            source = load_dialect(orgs()[org].dialect).source_of(name)
            assert source is not None
            targets = {c.name: c.standard_column or c.name for c in source.columns}
            assert set(frame.columns) == set(targets.values()), name
            for column in source.columns:
                if column.required:
                    assert frame[targets[column.name]].null_count() == 0, f"{name}.{column.name}"
            assert frame.select([targets[k] for k in source.key]).is_unique().all(), name
            for column in load_tables()[name].columns:
                if column.name in frame.columns:
                    assert frame.schema[column.name] == _TYPES[column.type], f"{name}.{column.name}"


def test_codes_are_known_but_for_one_planted_in_each_dialect(extracts: Extracts) -> None:
    planted = []
    for frames in extracts.values():
        for name, frame in frames.items():
            for column in load_tables()[name].columns:
                if column.code_list and column.name in frame.columns:
                    known = set(divisions() if column.code_list == "division" else codes(column.code_list))
                    unknown = frame[column.name].drop_nulls().filter(~frame[column.name].drop_nulls().is_in(known))
                    planted += [(f"{name}.{column.name}", value) for value in unknown.to_list()]
    places = ["bank_payment_return.fail_reason", "budget.compiled_basis", "ext_vehicle.kind"]
    assert sorted(planted) == [(place, UNKNOWN) for place in places]


def test_no_row_breaks_a_rule(extracts: Extracts) -> None:
    connection = duckdb.connect()
    for frames in extracts.values():
        for name, frame in frames.items():
            table = load_tables()[name]
            missing = [f"NULL::{c.type} AS {c.name}" for c in table.columns if c.name not in frame.columns]
            connection.register("made", frame)
            assert table.rules
            for rule in table.rules:
                query = f"SELECT count(*) FROM (SELECT {', '.join(['*', *missing])} FROM made) WHERE {rule.violated}"
                assert connection.execute(query).fetchone() == (0,), rule.id


def test_the_same_body_tells_the_same_twice(scopes: dict[str, Scope], extracts: Extracts) -> None:
    for org in ("440100-bud", "440000-ps"):
        again = extracts_of(scopes[org])
        assert all(again[name].equals(frame) for name, frame in extracts[org].items())


def test_levy_treasury_and_special_account_agree(extracts: Extracts) -> None:
    levy, received = extracts["440100-tax"]["tax_levy"], extracts["440100-tre"]["treasury_receipt"]
    paid = levy.filter(pl.col("levied") > 0)
    assert set(received["tax_ticket_no"]) == set(paid["tax_ticket_no"])
    assert received["amount"].sum() == paid["levied"].sum() > 0
    entries = extracts["440100-bud"]["fiscal_account_txn"].filter(pl.col("kind") == "premium")
    moved = received.filter(pl.col("to_special_date") <= pl.date(2026, 9, 30))
    # what the treasury received at the end of June may arrive in July
    arrived, sent = int(entries["amount"].sum()), int(moved["amount"].sum())
    assert 0 <= arrived - sent < sent // 20
    assert set(levy["fund_code"]) == {"310", "390", "410"}
    late = levy.filter(pl.col("due_month") // 100 * 12 + pl.col("due_month") % 100 < 2026 * 12 + 7)
    assert (late["late_fee"] > 0).all()


def test_balances_run_on(extracts: Extracts) -> None:
    signed = pl.when(pl.col("direction") == "credit").then("amount").otherwise(-pl.col("amount"))
    entries = extracts["440100-bud"]["fiscal_account_txn"].with_columns(signed=signed)
    step = entries.with_columns(step=pl.col("balance").diff().over("fund_code")).drop_nulls("step")
    assert len(step) == len(entries) - 3
    assert (step["step"] == step["signed"]).all()
    assert (entries["balance"] > 0).all()


def test_interest_is_that_of_the_daily_balances(extracts: Extracts) -> None:
    bud = extracts["440100-bud"]
    entries = bud["fiscal_account_txn"]
    assert len(bud["interest_record"]) == 3
    for row in bud["interest_record"].iter_rows(named=True):
        own = entries.filter(pl.col("fund_code") == row["fund_code"])
        first = own.row(0, named=True)
        before = first["balance"] + (first["amount"] if first["direction"] == "debit" else -first["amount"])
        total, day = 0, row["from_date"]
        while day <= row["to_date"]:
            upto = own.filter(pl.col("txn_date") <= day)
            total += upto["balance"][-1] if len(upto) else before
            day += timedelta(days=1)
        assert row["balance_days"] == total / 100
        assert 0 <= row["interest"] - total * row["rate_applied"] / 360 < 1
        booked = own.filter((pl.col("kind") == "interest") & (pl.col("txn_date") == row["booked_date"]))
        assert booked["amount"].to_list() == [row["interest"]]


def test_the_next_quarter_goes_on(scopes: dict[str, Scope], extracts: Extracts) -> None:
    scope = scopes["440100-bud"]
    later = extracts_of(Scope(scope.plan, scope.org, 202612, scope.tables))
    for fund in ("310", "390", "410"):
        last = extracts["440100-bud"]["fiscal_account_txn"].filter(pl.col("fund_code") == fund).row(-1, named=True)
        first = later["fiscal_account_txn"].filter(pl.col("fund_code") == fund).row(0, named=True)
        assert abs(first["balance"] - last["balance"]) == first["amount"]
        assert first["txn_date"] > last["txn_date"]
    keys = pl.concat([extracts["440100-bud"]["fiscal_account_txn"]["txn_id"], later["fiscal_account_txn"]["txn_id"]])
    assert keys.is_unique().all()


def test_reports_add_up(extracts: Extracts) -> None:
    items = extracts["440100-bud"]["report_item"]
    for _, report in items.group_by("report_no", "fund_code", "report_period"):
        of = dict(report.select("item_no", "amount").iter_rows())
        assert of["0100"] == sum(v for k, v in of.items() if k.startswith("01") and k != "0100")
        assert of["0200"] == sum(v for k, v in of.items() if k.startswith("02") and k != "0200")
    kinds = items["report_kind"].unique().sort().to_list()
    assert kinds == ["budget", "final", "monthly", "statistics"]
    months = items.filter(pl.col("report_kind") == "monthly")["amount"].sum()
    assert items.filter(pl.col("report_kind") == "statistics")["amount"].sum() == months > 0


def test_households_are_of_ordinary_size(extracts: Extracts) -> None:
    register = extracts["440000-ps"]["ext_household_register"]
    sizes = register.group_by("household_no").agg(pl.len(), heads=(pl.col("relation") == "02").sum())
    assert (sizes["heads"] == 1).all()
    assert 1.3 < sizes["len"].mean() < 2.9  # type: ignore[operator]
    assert sizes["len"].max() <= 7  # type: ignore[operator]
    assert register["name"].str.contains("[䶮㐂𠮷]").any()
    assert (register["birth_date"].dt.strftime("%Y%m%d") == register["id_no"].str.slice(6, 8)).all()


def test_families_are_the_same_in_every_register(scopes: dict[str, Scope], extracts: Extracts) -> None:
    register = extracts["440000-ps"]["ext_household_register"]
    people = set(register["id_no"])
    born, wed = extracts["440000-hc"]["ext_birth_cert"], extracts["440000-ca"]["ext_marriage"]
    assert set(born["child_key"]) | set(born["mother_key"]) | set(born["father_key"]) <= people
    assert set(extracts["440000-edu"]["ext_student"]["person_key"]) <= people
    assert set(extracts["440000-disc"]["ext_cadre_relative"]["relative_key"]) <= people
    couples = set(wed.filter(pl.col("kind") == "marriage").select("person_key", "spouse_key").iter_rows())
    assert set(born.select("father_key", "mother_key").iter_rows()) <= couples
    divorced = wed.filter(pl.col("kind") == "divorce")
    assert 0 < len(divorced) < len(couples) // 4
    ages = (2026 - homes.youths(scopes["440000-edu"])["birth_date"].dt.year()).to_numpy()
    assert ages.min() >= 0
    assert ages.max() <= 23


def test_buyers_name_the_owner_before_them(extracts: Extracts) -> None:
    titles = extracts["440000-nr"]["ext_property"]
    sold, bought = titles.drop_nulls("transfer_date"), titles.drop_nulls("seller_key")
    assert sorted(zip(sold["person_key"], sold["transfer_date"], strict=True)) == sorted(
        zip(bought["seller_key"], bought["reg_date"], strict=True)
    )
    assert 60 < titles.filter(pl.col("use_kind") == "residence")["area_sqm"].median() < 130  # type: ignore[operator]


def test_published_figures_hold_together(extracts: Extracts) -> None:
    figures = extracts["440100-bud"]["public_figure"].filter(pl.col("year") == 2011)
    parts = ("社会保险基金", "社会救助资金", "社会福利资金")
    for item in ("income", "expense", "closing"):
        of = dict(figures.filter(pl.col("item") == item).select("scope", "value").iter_rows())
        assert round(sum(of[p] for p in parts), 2) == of["18项社会保障资金合计"]
