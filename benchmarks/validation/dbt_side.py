"""dbt-duckdb: one generic test per rule over the same Parquet, failing rows stored; every test is a scan of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
from dbt.cli.main import dbtRunner

from benchmarks.engine import MEMORY, THREADS
from benchmarks.validation import bare, sql
from benchmarks.validation.table import FOUND, TEXT, table

_RIGHT = """{% test right(model, column, rule, number, more, expression) %}
select _row as row, '{{ column }}' as column_name, '{{ rule }}' as rule, {{ number }} as number
from (select *{{ more }} from {{ model }}) where not ({{ expression }})
{% endtest %}
{% test alone(model, column) %}
select _row as row, key from (select _row, {{ column }} as key, count(*) over (partition by {{ column }}) as n from {{ model }})
where n > 1
{% endtest %}
"""


def run(folder: Path) -> dict[str, Any]:
    """Write the failing cells of ``folder/text.parquet``; returns how many, by rule."""
    work = folder / "dbt_side"
    rows, key = _project(work, folder / TEXT), table().key[0]
    with duckdb.connect(str(work / "tests.duckdb")) as connection:
        bare.prepare(connection, temporary=False)
    quiet = ["--quiet", "--no-use-colors", "--project-dir", str(work), "--profiles-dir", str(work)]
    done = dbtRunner().invoke(["test", "--store-failures", *quiet])
    if done.exception or done.result is None:
        raise RuntimeError(f"dbt broke: {done.exception}")
    results: Any = done.result
    if broken := [r.message for r in results if r.status not in ("fail", "pass")]:
        raise RuntimeError(f"dbt tests broke: {broken[:2]}")
    names = [f'"{r.node.schema}"."{r.node.alias}"' for r in results if r.node.test_metadata.name == "right"]
    (keys,) = [f'"{r.node.schema}"."{r.node.alias}"' for r in results if r.node.test_metadata.name == "alone"]
    with duckdb.connect(str(work / "tests.duckdb")) as connection:
        connection.execute(
            f"""create temp table cell as
            select row, column_name as column, arg_min(rule, number) as rule
            from ({" union all ".join(f"from {name}" for name in names)}) group by all"""
        )
        found = connection.execute(
            f"""from cell union all
            select row, '{key}', 'key.duplicate' from (
                select row, row_number() over (partition by key order by row) as n
                from {keys} where row not in (select row from cell)) where n > 1"""
        ).pl()
    found.write_parquet(work / FOUND)
    return {"rows": rows, "found": dict(sorted(found.group_by("rule").len().iter_rows()))}


def _project(work: Path, text: Path) -> int:
    (work / "macros").mkdir(parents=True, exist_ok=True)
    (work / "models").mkdir(exist_ok=True)
    (work / "macros" / "tests.sql").write_text(_RIGHT, encoding="utf-8")
    (work / "dbt_project.yml").write_text(json.dumps({"name": "door", "profile": "door"}))
    output = {"type": "duckdb", "path": str(work / "tests.duckdb"), "threads": 1,
              "settings": {"memory_limit": MEMORY, "threads": THREADS}}  # fmt: skip
    (work / "profiles.yml").write_text(json.dumps({"door": {"target": "x", "outputs": {"x": output}}}))
    tests: list[dict[str, Any]] = [{"alone": {"name": "alone", "arguments": {"column": table().key[0]}}}]
    number = 0
    for column in table().columns:
        more = "".join(f", {one}" for one in sql.helpers(column))
        for rule, expression in sql.rules(column):
            number += 1
            given = {"column": column.name, "rule": rule, "number": number, "more": more, "expression": expression}
            tests.append({"right": {"name": f"right_{number}", "arguments": given}})
    source = {"name": "fee_item", "data_tests": tests, "meta": {"external_location": str(text)}}
    sources = {"version": 2, "sources": [{"name": "text", "tables": [source]}]}
    (work / "models" / "sources.yml").write_text(json.dumps(sources, ensure_ascii=False), encoding="utf-8")
    return int(pl.scan_parquet(text).select(pl.len()).collect().item())
