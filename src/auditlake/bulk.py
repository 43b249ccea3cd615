"""Many small rows into a DuckDB table at once: one text goes in and is split there.

Statements row by row, long VALUES lists and JSON all take longer than the work that needs the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_ROW, _CELL, _NULL = "\x1e", "\x1f", "\x1d"


def fill(connection: Any, table: str, columns: Mapping[str, str], rows: Iterable[Sequence[object]]) -> None:
    """Make ``table`` with ``columns`` (name to SQL type) and fill it; ``None`` becomes NULL, all else its text, cast.

    Dates and decimals come in their plain text form. ``ValueError`` when a text holds one of the three separators.
    """
    given = list(rows)
    text = _ROW.join(_CELL.join(_NULL if cell is None else str(cell) for cell in row) for row in given)
    marks = (max(len(given) - 1, 0), len(given) * (len(columns) - 1), sum(row.count(None) for row in given))
    if (text.count(_ROW), text.count(_CELL), text.count(_NULL)) != marks:
        raise ValueError(
            f"{table}: 行的列数不符或含有控制字符 / rows of another width, or control characters in a text"
        )
    cells = ", ".join(
        f"CAST(NULLIF(cells[{place}], '{_NULL}') AS {kind}) AS {name}"
        for place, (name, kind) in enumerate(columns.items(), start=1)
    )
    # a literal, not a bound value: the first bound value of a process makes DuckDB import pandas
    literal = "'" + text.replace("'", "''") + "'"
    lines = f"SELECT UNNEST(STRING_SPLIT({literal}, '{_ROW}')) AS line"
    source = f"SELECT STRING_SPLIT(line, '{_CELL}') AS cells FROM ({lines})"
    connection.execute(f"CREATE TABLE {table} AS SELECT {cells} FROM ({source})" + ("" if given else " LIMIT 0"))
