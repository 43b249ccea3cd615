"""The same rules as plain SQL: one scan of the file, one look for keys that come twice, two COPYs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.engine import LIMITS

TEXT = {
    "AAZ220": 64, "AAZ257": 64, "AAC001": 64, "AAE140": 32, "AAA036": 32, "AAE002": 0, "AAE003": 0, "AAE019": 0,
    "AAA078": 32, "AAA085": 8, "AAE010": 256, "AAE009": 256, "AAE117": 32,
}  # fmt: skip
REQUIRED = ("AAZ220", "AAZ257", "AAC001", "AAE140", "AAA036", "AAE002", "AAE003", "AAE019", "AAA085")
MONTH = "^(19|20|21)[0-9]{2}(0[1-9]|1[0-2])$"
SHAPE = {"AAE002": MONTH, "AAE003": MONTH, "AAE019": r"^-?[0-9]{1,16}(\.[0-9]{1,2})?$"}
TYPE = {"AAE002": "integer", "AAE003": "integer", "AAE019": "decimal(18, 2)"}
SUBMISSION = "330106-si.2026-09.period.r1"
PARQUET = "format parquet, compression zstd, compression_level 1"


def _rule(column: str) -> str:
    """First rule that a cell breaks, NULL when it is right; an empty cell comes as NULL from the file."""
    blank = f"when trim({column}) = '' or {column} is null then 'cell.required'" if column in REQUIRED else ""
    shape = f"when not regexp_matches({column}, '{SHAPE[column]}') then 'cell.type'" if column in SHAPE else ""
    length = f"when length({column}) > {TEXT[column]} then 'cell.length'" if TEXT[column] else ""
    return f"case {blank} {shape} {length} end"


def run(folder: Path) -> dict[str, Any]:
    """Rows accepted and rejected, the control total, and rows with unknown codes."""
    source, out = folder / "delivery" / "AC83.csv", folder / "bare"
    columns = ", ".join(f"'{name}': 'varchar'" for name in TEXT)
    rules = ", ".join(f"{_rule(name)} as r_{name}" for name in TEXT)
    broken = " or ".join(f"r_{name} is not null" for name in TEXT)
    typed = ", ".join(f"cast({name} as {TYPE[name]}) as {name}" if name in TYPE else name for name in TEXT)
    with duckdb.connect() as connection:
        for limit in LIMITS:
            connection.execute(limit)
        connection.execute(
            f"""create temp table judged as
            select *, {broken} as broken from (
                select *, {rules} from (
                    select *, row_number() over () + 1 as _row
                    from read_csv('{source}', auto_detect = false, header = true, delim = ',', quote = '"',
                                  escape = '"', columns = {{{columns}}})))"""
        )
        connection.execute(
            """create temp table doubled as
            select AAZ220, min(_row) as first_row from judged where not broken group by 1 having count(*) > 1"""
        )
        accepted = connection.execute(
            f"""copy (select {typed}, '{SUBMISSION}' as _submission, 'AC83.csv' as _file, _row
            from judged anti join doubled
                on judged.AAZ220 = doubled.AAZ220 and judged._row > doubled.first_row
            where not broken) to '{out}/AC83.parquet' ({PARQUET})"""
        ).fetchone()[0]
        told = [f"case when r_{name} is not null then" for name in TEXT]
        rule = ", ".join(f"r_{name}" for name in TEXT)
        column = ", ".join(f"{case} '{name}' end" for case, name in zip(told, TEXT, strict=True))
        cell = ", ".join(f"{case} coalesce({name}, '') end" for case, name in zip(told, TEXT, strict=True))
        texts = ", ".join(f"coalesce({name}, '') as {name}" for name in TEXT)
        rejected = connection.execute(
            f"""copy (
            select {texts}, 'AC83.csv' as _file, _row, concat_ws('; ', {rule}) as _rule,
                concat_ws('; ', {column}) as _column, concat_ws('; ', {cell}) as _found
            from judged where broken
            union all
            select {texts}, 'AC83.csv', _row, 'key.duplicate', 'AAZ220', AAZ220
            from judged semi join doubled
                on judged.AAZ220 = doubled.AAZ220 and judged._row > doubled.first_row
            where not broken) to '{out}/AC83.rejects.parquet' ({PARQUET})"""
        ).fetchone()[0]
        codes = json.loads((folder / "codes.json").read_text())
        unknown = " + ".join(f"count_if({name} not in {tuple(known)!r})" for name, known in codes.items())
        total = connection.execute(f"select sum(AAE019) from read_parquet('{out}/AC83.parquet')").fetchone()[0]
        strange = connection.execute(f"select {unknown} from judged where not broken").fetchone()[0]
    return {"accepted": accepted, "rejected": rejected, "total": str(total), "unknown codes": strange}
