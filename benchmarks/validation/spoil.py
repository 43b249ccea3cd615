"""Wrong cells of every rule kind, about two rows in a thousand each, at random rows and columns."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.standard.contracts import Column
from benchmarks.validation.table import table

SHARE = 0.002
_BAD = {
    "decimal": ("1,000.00", "１２.５", "12.34567", "abc", "12345678901234567.00", "1e3", "5元", "-", ".5", "+1"),
    "integer": ("3.0", "十", "1234567890", "３", "1 ", "0x1"),
    "month": ("202613", "2026-07", "20260", "202600", "２０２６０７", "180001"),
    "date": ("2026-02-30", "20260701", "2026-7-01", "2026/07/01", "七月一日", "+026-07-01", "2026-07-1 "),
    "timestamp": ("2026-07-01 25:00:00", "2026-07-01T08:00:00", "2026-07-01", "2026-02-30 08:00:00"),
    "boolean": ("是", "TRUE", "1", " true"),
    "closed_list": ("男", "3", "M", "１"),
    "pseudonym": ("0123456789ABCDEF0123456789ABCDEF", "0" * 31, "g" * 32, "中" * 32),
    "citizen_id": (
        "330106196013011234", "33010619600230123X", "3301061960011", "330106601301123", "12345678901234567A",
        "３３０１０６１９６００１０１１２３４", "330106196001011230", "330106196001011231", "身份证遗失",
    ),
    "credit_code": ("91330106YY0000001I", "91330106YY000000", "91330106YY00000000", "无", "91330106YY0000009A"),
    "division": ("339999", "999999", "3301", "33010A", "３３０１０６", "杭州市"),
    "required": ("", " ", "\u3000", " \t "),
}  # fmt: skip


def kinds() -> dict[str, list[Column]]:
    """Columns by the rule kind that can be broken in them, and ``key`` for repeated keys."""
    found: dict[str, list[Column]] = {"required": [c for c in table().columns if c.required]}
    for column in table().columns:
        kind = column.semantic or {"VARCHAR": "length"}.get(column.type, column.type.partition("(")[0].lower())
        found.setdefault(kind, []).append(column)
    return found


def spoil(frame: pl.DataFrame, rng: np.random.Generator, known: pl.Series) -> pl.DataFrame:
    """A chunk with wrong cells; every kind about SHARE of the rows, several kinds may meet in one row.

    ``known``: keys of earlier chunks, which half of the repeated keys are taken from.
    """
    wrong: dict[str, list[tuple[int, str]]] = {}
    for kind, columns in kinds().items():
        rows = np.flatnonzero(rng.random(frame.height) < SHARE)
        for row, column, pick in zip(
            rows, rng.integers(0, len(columns), len(rows)), rng.random(len(rows)), strict=True
        ):
            one = columns[column]
            values = ("超" * ((one.max_length or 0) + 1),) if kind == "length" else _BAD[kind]
            wrong.setdefault(one.name, []).append((int(row), values[int(pick * len(values))]))
    key = table().key[0]
    again = np.flatnonzero(rng.random(frame.height) < SHARE)
    pool = pl.concat([frame[key], known.sample(min(len(known), frame.height), seed=len(known))])
    keys = pool.gather((rng.random(len(again)) * len(pool)).astype(np.int64))
    wrong.setdefault(key, []).extend(zip(again.tolist(), keys, strict=True))
    series = []
    for name, cells in wrong.items():
        last = dict(cells)
        series.append(frame[name].scatter(list(last), list(last.values())))
    return frame.with_columns(series)
