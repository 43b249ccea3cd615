"""An audit bureau's extract: every table has rows, names resolve, codes are known, money is whole cents."""

from __future__ import annotations

import duckdb
import polars as pl
import pytest

from auditlake.simulate.bodies import extracts_of
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import make_world
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import codes, divisions, orgs

ORG = "440100-ab"


@pytest.fixture(scope="module")
def extracts() -> dict[str, pl.DataFrame]:
    """What the bureau reports for the third quarter, in a world of 400 people."""
    plan = make_plan(7, 400, ("440100",), ("2026-07", "2026-08", "2026-09"))
    return extracts_of(Scope(plan, orgs()[ORG], 202609, make_world(plan).tables))


def test_every_table_of_the_dialect_has_rows(extracts: dict[str, pl.DataFrame]) -> None:
    wanted = {table.standard_table for table in load_dialect("audit_office").tables.values()}
    assert set(extracts) == wanted
    assert {name for name, frame in extracts.items() if frame.is_empty()} == set()


def test_columns_keys_and_required_cells(extracts: dict[str, pl.DataFrame]) -> None:
    for source in load_dialect("audit_office").tables.values():
        frame = extracts[str(source.standard_table)]
        for column in source.columns:
            name = column.standard_column or column.name
            assert name in frame.columns, f"{source.name}.{column.name}"
            if column.required:
                assert frame[name].null_count() == 0, f"{source.name}.{column.name}"
            if column.max_length and frame[name].dtype == pl.String:
                assert frame.filter(pl.col(name).str.len_chars() > column.max_length).is_empty()
        key = [source.column(name).standard_column or name for name in source.key]
        assert frame.select(key).is_unique().all(), source.name


def test_types(extracts: dict[str, pl.DataFrame]) -> None:
    types = {
        "DECIMAL(18,2)": pl.Int64,
        "INTEGER": pl.Int64,
        "DATE": pl.Date,
        "BOOLEAN": pl.Boolean,
        "VARCHAR": pl.String,
    }
    for name, frame in extracts.items():
        for column in load_tables()[name].columns:
            if column.name in frame.columns and column.type in types:
                assert frame.schema[column.name] == types[column.type], f"{name}.{column.name}"


def test_one_unknown_code_and_no_other(extracts: dict[str, pl.DataFrame]) -> None:
    unknown = []
    for name, frame in extracts.items():
        for column in load_tables()[name].columns:
            if column.name in frame.columns and column.code_list:
                known = set(divisions()) if column.code_list == "division" else set(codes(column.code_list))
                values = frame[column.name].drop_nulls().to_list()
                unknown += [(name, column.name, value) for value in values if value not in known]
    assert unknown == [("tip", "channel", UNKNOWN)]


def test_references_resolve(extracts: dict[str, pl.DataFrame]) -> None:
    resolved = 0
    for name, frame in extracts.items():
        for column in load_tables()[name].columns:
            if column.name in frame.columns and column.references:
                table, _, target = column.references.partition(".")
                known = (
                    set(orgs()) if table == "agency" else set(extracts[table][target]) if table in extracts else None
                )
                if known is not None:
                    values = set(frame[column.name].drop_nulls())
                    assert values <= known, f"{name}.{column.name}: {sorted(values - known)[:3]}"
                    resolved += len(values)
    assert resolved > 100


def test_no_row_breaks_a_rule(extracts: dict[str, pl.DataFrame]) -> None:
    connection = duckdb.connect()
    for name, frame in extracts.items():
        table = load_tables()[name]
        missing = [f"NULL::{c.type} AS {c.name}" for c in table.columns if c.name not in frame.columns]
        connection.register("made", frame)
        for rule in table.rules:
            query = f"SELECT count(*) FROM (SELECT {', '.join(['*', *missing])} FROM made) WHERE {rule.violated}"
            assert connection.execute(query).fetchone() == (0,), rule.id


def test_the_ledgers_agree(extracts: dict[str, pl.DataFrame]) -> None:
    runs, doubts = extracts["model_run"], extracts["doubt"]
    assert runs["doubts_out"].sum() == len(doubts)
    assert runs["amount_out"].sum() == doubts["amount"].sum()
    sent = doubts.filter(pl.col("status") != "open")["doubt_id"]
    assert sorted(extracts["verification"]["doubt_id"]) == sorted(sent)
    confirmed = extracts["verification"].filter(pl.col("result") == "confirmed")
    assert len(confirmed) and confirmed["seen_person"].all() and (confirmed["evidence_count"] >= 2).all()
    cases = extracts["case_half_year"]
    assert (cases["cases"] == 0).sum() > len(cases) / 2, "most agencies report zero"


def test_the_same_seed_gives_the_same_extract(extracts: dict[str, pl.DataFrame]) -> None:
    plan = make_plan(7, 400, ("440100",), ("2026-07", "2026-08", "2026-09"))
    again = extracts_of(Scope(plan, orgs()[ORG], 202609, make_world(plan).tables))
    assert [name for name in extracts if not extracts[name].equals(again[name])] == []
