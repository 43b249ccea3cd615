"""JSON Schema (draft 2020-12) of one row of a table."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.export.shape import english, reference, shape
from auditlake.standard.versions import current


def files(dialect: Dialect) -> dict[str, Any]:
    """One schema per table, by file name."""
    return {f"{table.name}.schema.json": row_schema(table, dialect) for table in dialect.tables.values()}


def row_schema(table: Table, dialect: Dialect) -> dict[str, Any]:
    """Schema of one row as an object. Blank is ``null``; a decimal number is text, since JSON numbers become floats."""
    return _filled(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:auditlake:{quote(current())}:{quote(dialect.name)}:{quote(table.name)}",
            "title": f"{table.name_zh} / {table.name_en}",
            "description": "\n".join(filter(None, (table.grain, table.guidance))),
            "type": "object",
            "properties": {column.name: _property(column, table, dialect) for column in table.columns},
            "required": [column.name for column in table.columns if column.required],
            "additionalProperties": False,
            "x-kind": table.kind,
            "x-domain": table.domain,
            "x-standard-table": table.standard_table,
            "x-key": list(table.key),
            "x-control-column": table.control_column,
            "x-row-rules": [
                {"id": r.id, "violated": r.violated, "severity": r.severity, "zh": r.message_zh, "en": r.message_en,
                 "basis": r.basis}
                for r in table.rules
            ],
        }
    )  # fmt: skip


def _property(column: Column, table: Table, dialect: Dialect) -> dict[str, Any]:
    found, target = shape(column, table, dialect), reference(column, table, dialect)
    kind = {"integer": "integer", "boolean": "boolean"}.get(found.kind, "string")
    made: dict[str, Any] = {
        "title": f"{column.name_zh} / {english(column, table)}",
        "type": kind if column.required else [kind, "null"],
    }
    if kind == "string":
        made |= {"minLength": 1, "maxLength": found.max_length}
        if found.values:
            made["enum"] = [value.code for value in found.values] + ([] if column.required else [None])
            made["x-values"] = {value.code: {"zh": value.zh, "en": value.en} for value in found.values}
        elif found.pattern:
            made["pattern"] = f"^({found.pattern})$"
            if found.date_format == "%Y-%m-%d":
                made["format"] = "date"
    elif kind == "integer":
        month = column.semantic == "month"
        made |= {"minimum": 190001 if month else -999999999, "maximum": 219912 if month else 999999999}
    return _filled(
        made
        | {
            "x-type": column.type,
            "x-unit": column.unit,
            "x-code-list": column.code_list,
            "x-semantic": column.semantic,
            "x-classification": column.classification,
            "x-origin": column.origin,
            "x-standard-column": column.standard_column,
            "x-references": f"{target[0].name}.{target[1]}" if target else None,
        }
    )


def _filled(made: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in made.items() if value not in (None, "", [])}
