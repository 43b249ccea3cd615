"""Pandera on pandas: the whole table in memory, every rule a check over its column, lazy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pandera.errors
import pandera.pandas as pa

from benchmarks.validation import plain
from benchmarks.validation.table import FOUND, TEXT


def run(folder: Path) -> dict[str, Any]:
    """Write the failing cells of ``folder/text.parquet``; returns how many, by rule."""
    frame = pd.read_parquet(folder / TEXT)
    rules, key = plain.load(folder), "fee_id"
    columns: dict[str, list[pa.Check]] = {}
    for number, one in enumerate(rules):

        def check(cells: pd.Series, one: dict[str, Any] = one) -> pd.Series:
            return plain.right(cells, one["kind"], one["value"])

        columns.setdefault(one["column"], []).append(pa.Check(check, name=str(number), error=str(number)))
    schema = pa.DataFrameSchema(
        {n: pa.Column(str, checks=c, unique=n == key, report_duplicates="all") for n, c in columns.items()}
    )
    try:
        schema.validate(frame, lazy=True)
        raise RuntimeError("pandera on pandas finds nothing")
    except pandera.errors.SchemaErrors as errors:
        cases = errors.failure_cases
    lines = frame["_row"].to_numpy()
    twice = cases[cases["check"] == "field_uniqueness"]
    cases = cases[cases["check"] != "field_uniqueness"]
    number = cases["check"].astype(int)
    found = pd.DataFrame(
        {
            "row": lines[cases["index"].astype(int)],
            "column": cases["column"].to_numpy(),
            "rule": [rules[n]["rule"] for n in number],
            "number": number.to_numpy(),
        }
    )
    index = twice["index"].astype(int).to_numpy()
    keys = pd.DataFrame({"row": lines[index], key: frame[key].to_numpy()[index]})
    done = plain.first_of_each_cell(found, keys, key)
    done.to_parquet(folder / "pandas_side" / FOUND, index=False)
    return {"rows": len(frame), "found": dict(sorted(done["rule"].value_counts().items()))}
