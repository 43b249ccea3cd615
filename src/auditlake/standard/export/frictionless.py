"""A Frictionless data package: its resources are the files that a delivery holds, each with a table schema."""

from __future__ import annotations

import re
from typing import Any

from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.export.shape import english, reference, shape
from auditlake.standard.versions import current

_KINDS = {"text": "string", "decimal": "number", "timestamp": "datetime"}


def files(dialect: Dialect) -> dict[str, Any]:
    """The data package and one table schema per table, by file name."""
    made: dict[str, Any] = {f"schemas/{_name(t)}.json": table_schema(t, dialect) for t in dialect.tables.values()}
    made["datapackage.json"] = {
        "profile": "tabular-data-package",
        "name": re.sub("[^a-z0-9]+", "-", dialect.name.lower()),
        "title": f"{dialect.name_zh} / {dialect.name_en}",
        "version": current(),
        "resources": [_resource(table, dialect) for table in dialect.tables.values()],
    }
    return made


def table_schema(table: Table, dialect: Dialect) -> dict[str, Any]:
    """Table schema of the columns, with primary and foreign keys."""
    fields = [_field(column, table, dialect) for column in table.columns]
    foreign = []
    for column in table.columns:
        target = reference(column, table, dialect)
        if target and target[0].name != table.name:
            foreign.append(
                {"fields": [column.name], "reference": {"resource": _name(target[0]), "fields": [target[1]]}}
            )
    made: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if table.key:
        made["primaryKey"] = list(table.key)
    if foreign:
        made["foreignKeys"] = foreign
    return made


def _resource(table: Table, dialect: Dialect) -> dict[str, Any]:
    parquet = dialect.format == "parquet"
    made: dict[str, Any] = {
        "profile": "tabular-data-resource",
        "name": _name(table),
        "title": f"{table.name_zh} / {table.name_en}",
        "description": "\n".join(filter(None, (table.grain, table.guidance))) or table.name,
        "path": f"{table.name}.parquet" if parquet else table.file_name or f"{table.name}.csv",
        "format": "parquet" if parquet else "csv",
        "schema": f"schemas/{_name(table)}.json",
    }
    if not parquet:
        made["encoding"] = dialect.encoding
        made["dialect"] = {"csv": {"delimiter": dialect.delimiter, "quoteChar": dialect.quote}}
    return made


def _field(column: Column, table: Table, dialect: Dialect) -> dict[str, Any]:
    found = shape(column, table, dialect)
    made: dict[str, Any] = {
        "name": column.name,
        "type": _KINDS.get(found.kind, found.kind),
        "title": f"{column.name_zh} / {english(column, table)}",
    }
    if found.date_format:
        made["format"] = found.date_format
    if found.kind == "boolean":
        made |= {"trueValues": ["true"], "falseValues": ["false"]}
    limits: dict[str, Any] = {"required": True} if column.required else {}
    if found.kind == "text":
        if found.values:
            limits["enum"] = [value.code for value in found.values]
        elif found.pattern:
            limits["pattern"] = f"({found.pattern})"
        elif found.max_length:
            limits["maxLength"] = found.max_length
    if column.semantic == "month" and found.kind == "integer":
        limits |= {"minimum": 190001, "maximum": 219912}
    if limits:
        made["constraints"] = limits
    if column.unit:
        made["unit"] = column.unit
    return made


def _name(table: Table) -> str:
    """Resource names are lower-case ASCII: a Chinese table goes by the standard table it feeds."""
    name = table.name if table.name.isascii() else table.standard_table or table.name
    return re.sub("[^a-z0-9._-]", "_", name.lower())
