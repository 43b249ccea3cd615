"""From a row of an upward file to the row that an org submitted."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import polars as pl

from auditlake.build import manifest
from auditlake.standard.dialects import load_dialect
from auditlake.store.cache import stage
from auditlake.store.client import Store

#: the first row of a Parquet file is row 2, as the header of a text file is line 1
FIRST_ROW = 2


def found(store: Store, upward: dict[str, Any], problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Problems about single rows of an upward submission, each with ``agency`` and ``row_key`` of the row below.

    ``upward`` is what the ledger keeps of the submission. The upward file holds the rows of the build's table in the
    same order, so the table of that build tells whose row it is.
    """
    by_table: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for problem in problems:
        if problem["row"] and problem["table"] in upward["tables"]:
            by_table[problem["table"]].append(problem)
    keys = manifest.outputs(manifest.read(store, upward["build"]), "standard")
    return [one for table, listed in sorted(by_table.items()) for one in _rows(store, table, keys[table], listed)]


def _rows(store: Store, table: str, key: str, problems: list[dict[str, Any]]) -> list[dict[str, Any]]:
    known = set(load_dialect("standard").tables[table].column_names)
    if not {"row_key", "agency_code"} <= known:
        return []
    frame = pl.read_parquet(stage(store, key), columns=["row_key", "agency_code"])
    inside = [problem for problem in problems if FIRST_ROW <= problem["row"] < frame.height + FIRST_ROW]
    rows = frame[[problem["row"] - FIRST_ROW for problem in inside]].to_dicts()
    return [
        problem | {"agency": row["agency_code"], "row_key": row["row_key"]}
        for problem, row in zip(inside, rows, strict=True)
    ]
