"""The city centre's extract: complete, sound in itself and with the counties' files, plausible."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import polars as pl
import pytest

from auditlake.simulate.bodies import extracts_of
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import make_world
from auditlake.simulate.write import render
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import codes, orgs

Frames = dict[str, pl.DataFrame]
ORG = "440100-sic"


@pytest.fixture(scope="module")
def scope() -> Scope:
    """The third quarter of a world with the city proper and one of its counties."""
    plan = make_plan(11, 3000, ("440100", "440106"), ("2026-07", "2026-08", "2026-09"))
    return Scope(plan, orgs()[ORG], 202609, make_world(plan).tables)


@pytest.fixture(scope="module")
def made(scope: Scope) -> Frames:
    """Everything the org extracts."""
    return extracts_of(scope)


def owed() -> list[Table]:
    """Source tables the org owes for the quarter."""
    return owed_tables(orgs()[ORG], "2026-09")


def columns(made: Frames) -> Iterator[tuple[Table, str, pl.Series]]:
    """(standard table, column, values) of every standard column that is made."""
    for name, rows in made.items():
        table = load_tables()[name]
        for column in table.column_names:
            if column in rows.columns:
                yield table, column, rows[column]


def test_every_owed_table_has_rows_and_renders(made: Frames) -> None:
    assert len(owed()) == 32
    assert sorted(made) == sorted(str(t.standard_table) for t in owed())
    dialect = load_dialect("lb101_3")
    for table in owed():
        rows = made[str(table.standard_table)]
        assert len(render(table, rows, dialect)) == len(rows) > 0, table.name


def test_keys_are_unique_and_required_columns_filled(made: Frames) -> None:
    for name, rows in made.items():
        table = load_tables()[name]
        assert not rows.select([k for k in table.key if k in rows.columns]).is_duplicated().any(), name
    for table, name, values in columns(made):
        assert not (table.column(name).required and values.null_count()), f"{table.name}.{name}"


def test_types_fit_the_contract(made: Frames) -> None:
    expected = {"DATE": pl.Date, "TIMESTAMP": pl.Datetime("us"), "BOOLEAN": pl.Boolean, "VARCHAR": pl.String}
    for table, name, values in columns(made):
        kind = table.column(name).type
        if kind in expected:
            assert values.dtype == expected[kind], f"{table.name}.{name}"
        elif kind in ("INTEGER", "DECIMAL(18,2)"):  # months and counts, and money in cents: never a float
            assert values.dtype.is_integer(), f"{table.name}.{name}"


def test_foreign_keys_resolve(made: Frames, scope: Scope) -> None:
    checked = 0
    for table, name, values in columns(made):
        target = table.column(name).references
        if target:
            other, key = target.split(".")
            known = made[other][key] if other in made else scope.tables[other][key]
            assert set(values.drop_nulls()) <= set(known), f"{table.name}.{name}"
            checked += 1
    assert checked > 20


def test_codes_are_in_their_lists_but_for_one_planted(made: Frames) -> None:
    strange = []
    for table, name, values in columns(made):
        listed = table.column(name).code_list
        if listed and listed != "division":
            strange += [(table.name, name, v) for v in values.drop_nulls() if v not in codes(listed)]
    assert strange == [("ss_card", "bank_code", UNKNOWN)]


def test_no_row_breaks_a_rule_and_events_are_in_the_quarter(made: Frames) -> None:
    connection = duckdb.connect()
    for name, rows in made.items():
        table = load_tables()[name]
        money = [c.name for c in table.columns if c.type == "DECIMAL(18,2)" and c.name in rows.columns]
        yuan = rows.with_columns((pl.col(c).cast(pl.Decimal(20, 2)) / 100).cast(pl.Decimal(18, 2)) for c in money)
        if "AAE228" in rows.columns:  # the standard's one day is made from the source's two
            yuan = yuan.with_columns(txn_date=pl.coalesce("AAE228", "AAE229"))
        connection.register("extract", yuan.to_arrow())
        for rule in table.rules:
            found = connection.execute(f"SELECT count(*) FROM extract WHERE {rule.violated}").fetchone()
            assert found == (0,), rule.id
        if table.month_expression:
            query = f"SELECT DISTINCT {table.month_expression} FROM extract"
            assert {m for (m,) in connection.execute(query).fetchall()} <= {202607, 202608, 202609}, name


def test_people_are_of_the_city_and_of_sound_age(made: Frames, scope: Scope) -> None:
    known = set(scope.people["id_no"])
    for name in ("ss_card", "personal_account", "biz_case", "sys_user", "institution_staff", "annuity_account"):
        assert set(made[name]["person_key"].drop_nulls()) <= known, name
    assert made["ss_card"].filter(pl.col("card_status") == "active")["person_key"].is_duplicated().sum() == 0


def test_accounts_carry_over_and_explain_themselves(made: Frames) -> None:
    years = made["personal_account"].sort("year").group_by("account_id", maintain_order=True)
    carried = years.agg(last=pl.col("closing").first(), now=pl.col("opening").last())
    assert (carried["last"] == carried["now"]).all()
    entries = made["personal_account_txn"].filter(pl.col("direction") == "in")
    credited = entries.group_by("account_id").agg(quarter=pl.col("amount").sum())
    found = credited.join(made["personal_account"].filter(pl.col("year") == 2026), on="account_id", how="left")
    assert len(found) > 500 and (found["quarter"] <= found["dues_in"]).all()


def test_staff_of_institutions_earn_what_their_dues_say(made: Frames, scope: Scope) -> None:
    dues = scope.tables["due"].filter((pl.col("fund") == "120") & pl.col("due_month").is_in(scope.months))
    told = dues.join(scope.people, on="person_id").select("base", person_key="id_no", wage_month="due_month")
    staff = made["institution_staff"].filter(pl.col("post_kind") == "established")
    both = told.join(staff, on=["person_key", "wage_month"], how="left")
    assert len(both) > 100 and (both["base"] == both["pension_wage"]).all()
    assert 50 < made["institution_staff"]["total_wage"].mean() / 10_000 < 250  # type: ignore[operator]  # yuan x 100


def test_stages_of_a_case_are_in_order_and_in_different_hands(made: Frames) -> None:
    stages = made["biz_stage"].group_by("case_id", maintain_order=True).agg("done_at", "operator_id")
    assert (
        stages.select(pl.col("done_at").list.eval(pl.element().diff().drop_nulls() > pl.duration()).list.all())
        .to_series()
        .all()
    )
    assert (stages["operator_id"].list.n_unique() == stages["operator_id"].list.len()).all()
    done = made["biz_case"].filter(pl.col("status") == "done")
    assert 0.9 < len(done) / len(made["biz_case"]) < 1
    assert len(made["internal_check"]) / len(made["biz_case"]) >= 0.2


def test_annuity_accounts_add_up_to_net_assets(made: Frames) -> None:
    accounts = made["annuity_account"].group_by("plan_id").agg(total=pl.col("balance").sum())
    assets = made["annuity_asset"].group_by("plan_id").agg(total=pl.col("market_value").sum())
    assert accounts.sort("plan_id").equals(assets.sort("plan_id"))
    assert len(accounts) > 3


def test_same_seed_same_extract(made: Frames, scope: Scope) -> None:
    again = extracts_of(scope)
    assert all(rows.equals(again[name]) for name, rows in made.items())
