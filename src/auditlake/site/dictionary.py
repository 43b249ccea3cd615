"""Pages of the data dictionary: standard tables, dialects, code lists, parameters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from auditlake.home import standard_dir
from auditlake.site.pages import Page
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standard.duties import obligations
from auditlake.standard.parameters import parameters
from auditlake.standard.reference import read_rows

KIND_ZH = {"event": "流水", "state": "时点状态", "reference": "参考", "control": "控制"}


def dictionary() -> Iterator[Page]:
    """Every page of the dictionary, in the order of the front page."""
    yield from map(_table, sorted(load_tables().values(), key=lambda t: (t.domain, t.name)))
    yield from (_dialect(name) for name in dialect_names() if name != "standard")
    yield from map(_codes, code_lists())
    rows = sorted(parameters(), key=lambda p: (p.param, p.group, p.division, p.valid_from))
    content = {"groups": [(name, list(found)) for name, found in groupby(rows, key=lambda p: p.param)]}
    words = " ".join(sorted({row.param for row in rows}))
    yield Page("parameters.html", "parameters.html", "参数", "Parameters", "parameters", content, words)


def code_lists() -> list[str]:
    """Names of the code lists."""
    return sorted(path.stem for path in (standard_dir() / "codes").glob("*.csv"))


def suppliers(table: str) -> list[dict[str, Any]]:
    """Dialects that can supply a standard table, with the source table and its file."""
    dialects = [load_dialect(name) for name in dialect_names() if name != "standard"]
    return [{"dialect": d, "source": source} for d in dialects if (source := d.source_of(table)) is not None]


def _table(table: Table) -> Page:
    duties = [o for o in obligations() if o.table == table.name]
    content = {
        "table": table,
        "kind_zh": KIND_ZH.get(table.kind, table.kind),
        "suppliers": suppliers(table.name),
        "duties": duties,
        "code_lists": set(code_lists()),
    }
    words = " ".join(f"{column.name} {column.name_zh}" for column in table.columns)
    return Page(f"tables/{table.name}.html", "table.html", table.name_zh, table.name, "table", content, words)


def _dialect(name: str) -> Page:
    dialect = load_dialect(name)
    content = {"dialect": dialect, "tables": sorted(dialect.tables.values(), key=lambda t: t.name)}
    words = " ".join(f"{t.name} {c.name} {c.name_zh}" for t in dialect.tables.values() for c in t.columns)
    return Page(f"dialects/{name}.html", "dialect.html", dialect.name_zh, name, "dialect", content, words)


def _codes(name: str) -> Page:
    rows = read_rows(standard_dir() / "codes" / f"{name}.csv")
    columns = [(table.name, column.name) for table in load_tables().values() for column in table.columns
               if column.code_list == name]  # fmt: skip
    words = " ".join(value for row in rows for value in row.values() if value)
    content = {"name": name, "rows": rows, "columns": columns}
    return Page(f"codes/{name}.html", "codes.html", "代码表", name, "codes", content, words)
