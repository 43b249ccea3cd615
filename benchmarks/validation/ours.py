"""The door's own validation, as the collect step runs it: cells of every row, then keys over the whole file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl

from auditlake.collect import keys
from auditlake.collect.cells import judged
from auditlake.collect.intake import LINE
from benchmarks.validation.table import FOUND, TEXT, door

FILE = "fee_item.parquet"


def run(folder: Path) -> dict[str, Any]:
    """Write the failing cells of ``folder/text.parquet``; returns how many, by rule."""
    schema, text = door(), folder / TEXT
    table = schema.table
    rows, cases, wrong = 0, [], [pl.Series(LINE, [], pl.Int64)]
    for part in judged(schema, text):
        rows += part.chunk.height
        wrong.append(part.wrong[LINE])
        lines = wrong[-1].gather(part.failed["index"])
        cases.append(part.failed.select(lines.alias("row"), "column", "rule", "found"))
    doubled = keys.repeated(table, {FILE: text}, {FILE: pl.concat(wrong)})
    named = pl.concat_str([pl.col(name) for name in table.key], separator=" | ")
    repeated = (
        pl.scan_parquet(text)
        .filter(pl.col(LINE).is_in(doubled[LINE].implode()))
        .select(row=LINE, column=pl.lit(", ".join(table.key)), rule=pl.lit("key.duplicate"), found=named)
        .collect(engine="streaming")
    )
    found = pl.concat([*cases, repeated])
    found.write_parquet(folder / "ours" / FOUND)
    return {"rows": rows, "found": dict(sorted(found.group_by("rule").len().iter_rows()))}
