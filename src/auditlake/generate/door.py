"""Door schemas: one Python module per source table, built from its contract."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditlake.collect.answers import ANSWERS
from auditlake.collect.signoff import SIGNOFF
from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect, dialect_names, load_dialect

_DECIMAL = re.compile(r"DECIMAL\((\d+),\s*(\d+)\)")
_PLAIN_CHECKS = {
    "citizen_id": "citizen_id()",
    "credit_code": "credit_code()",
    "division": "division()",
    "pseudonym": "pseudonym()",
    "doubt_id": "doubt_id()",
}


def module_name(table: Table) -> str:
    """ASCII module name of a source table; a Chinese one goes by the standard table it feeds."""
    name = table.name if table.name.isascii() else table.standard_table or ""
    safe = re.sub(r"\W", "_", name.lower(), flags=re.ASCII)
    if not safe or safe[0].isdigit():
        raise ValueError(f"{table.name}: no module name can be made; give the contract a standardTable")
    return safe


def render() -> dict[str, str]:
    """Text of every door module by path relative to the project; ValueError when two tables want one file."""
    files: dict[str, str] = {}
    for name in dialect_names():
        dialect = load_dialect(name)
        for table in dialect.tables.values():
            path = f"pandera_schemas/{name}/{module_name(table)}.py"
            if path in files:
                raise ValueError(f"{path}: two tables of dialect {name} map to this file")
            files[path] = module_text(name, table, dialect.date_format, dialect.timestamp_format)
    for table in (ANSWERS, SIGNOFF):
        files[f"pandera_schemas/answer/{table.name}.py"] = module_text("answer", table, "%Y-%m-%d", "%Y-%m-%d %H:%M:%S")
    return files


def checks_of(column: Column, dialect: Dialect) -> list[str]:
    """Calls of ``checks`` for a column, as they stand in its module."""
    return list(_checks(column, dialect.date_format, dialect.timestamp_format))


def _checks(column: Column, date_format: str, timestamp_format: str) -> Iterator[str]:
    if column.required:
        yield "required()"
    if kind := _type_check(column, date_format, timestamp_format):
        yield kind
    if column.semantic in _PLAIN_CHECKS:
        yield _PLAIN_CHECKS[column.semantic]
    elif column.max_length and column.type == "VARCHAR":
        yield f"length({column.max_length})"


def _type_check(column: Column, date_format: str, timestamp_format: str) -> str | None:
    if column.semantic == "month" and column.type == "INTEGER":
        return "month()"
    if match := _DECIMAL.fullmatch(column.type):
        return f"decimal({match[1]}, {match[2]})"
    if column.semantic == "closed_list" and column.code_list:
        from auditlake.standard.reference import codes

        return f"one_of({tuple(codes(column.code_list))!r})".replace("'", '"')
    known = {
        "VARCHAR": None,
        "INTEGER": "integer()",
        "DATE": f'date("{date_format}")',
        "TIMESTAMP": f'timestamp("{timestamp_format}")',
        "BOOLEAN": "boolean()",
    }
    if column.type not in known:
        raise ValueError(f"column {column.name}: the door knows no type {column.type}")
    return known[column.type]


def module_text(dialect: str, table: Table, date_format: str, timestamp_format: str) -> str:
    """Text of one door module."""
    lines = [
        f'"""Door schema of {dialect} {table.name} ({table.name_zh}); made by `auditlake generate`, do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        "import pandera.polars as pa",
        "import polars as pl",
        "",
        "from pandera_schemas import checks as c",
        "",
        f'TABLE = "{table.name}"',
        f"KEY = {_tuple(table.key)}",
        "SCHEMA = pa.DataFrameSchema(",
        "    {",
    ]
    for column in table.columns:
        calls = ", ".join(f"c.{call}" for call in _checks(column, date_format, timestamp_format))
        lines.append(f'        "{column.name}": pa.Column(pl.String, checks=[{calls}], title="{column.name_zh}"),')
    lines += ["    },", f'    name="{table.name}",', "    strict=True,", "    unique=list(KEY) or None,", ")"]
    return "\n".join(lines) + "\n"


def _tuple(names: tuple[str, ...]) -> str:
    inner = ", ".join(f'"{name}"' for name in names)
    return f"({inner},)" if len(names) == 1 else f"({inner})"
