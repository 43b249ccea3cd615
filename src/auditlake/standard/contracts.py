"""Contracts (ODCS v3.1) as plain frozen objects: the only reader of ``*.odcs.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from open_data_contract_standard.model import OpenDataContractStandard

from auditlake.home import standard_dir

#: libyaml reads the contracts ten times faster than the parser in Python; every task reads them
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

#: Columns that only a hub can fill; every event and state table carries them.
PROVENANCE = ("area_code", "agency_code", "source_system", "snapshot_id", "row_key")


@dataclass(frozen=True)
class Column:
    """One column: SQL type, whether it must be filled, how it is classified, what it means."""

    name: str
    name_zh: str
    type: str
    required: bool
    classification: str
    max_length: int | None = None
    semantic: str | None = None
    unit: str | None = None
    code_list: str | None = None
    value_map: bool = False
    origin: str | None = None
    references: str | None = None


@dataclass(frozen=True)
class RowRule:
    """``violated`` is a SQL expression over one row; TRUE is a violation, NULL is not."""

    id: str
    violated: str
    severity: str
    message_zh: str
    message_en: str
    basis: str


@dataclass(frozen=True)
class Table:
    """One contract. ``kind`` is event, state, reference or control; ``standard_table`` set for a source file."""

    name: str
    name_zh: str
    name_en: str
    domain: str
    kind: str
    grain: str
    guidance: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rules: tuple[RowRule, ...] = ()
    month_expression: str | None = None
    control_column: str | None = None
    standard_table: str | None = None
    file_name: str | None = None
    origin: str | None = None
    version: str = "1.0.0"

    def column(self, name: str) -> Column:
        """The named column; ``KeyError`` names the table and the column."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name} has no column {name}")

    @property
    def column_names(self) -> list[str]:
        """Names in contract order."""
        return [column.name for column in self.columns]


def _meta(properties: Any) -> dict[str, Any]:
    return {entry.property: entry.value for entry in properties or []}


def _column(prop: Any) -> Column:
    meta = _meta(prop.customProperties)
    options = prop.logicalTypeOptions or {}
    return Column(
        name=prop.name,
        name_zh=prop.businessName or prop.name,
        type=prop.physicalType,
        required=bool(prop.required),
        classification=prop.classification or "plain",
        max_length=options.get("maxLength"),
        semantic=meta.get("semantic"),
        unit=meta.get("unit"),
        code_list=meta.get("codeList"),
        value_map=bool(meta.get("valueMap")),
        origin=meta.get("origin"),
        references=prop.relationships[0].to if prop.relationships else None,
    )


def _rule(quality: Any) -> RowRule:
    meta = _meta(quality.customProperties)
    return RowRule(
        id=quality.id,
        violated=quality.implementation,
        severity=quality.severity,
        message_zh=meta["messageZh"],
        message_en=meta["messageEn"],
        basis=meta.get("basis", ""),
    )


def read_contract(path: Path) -> Table:
    """Read one contract file; ``ValueError`` names the file when it is not valid ODCS."""
    try:
        contract = OpenDataContractStandard(**yaml.load(path.read_bytes(), Loader=_Loader))
    except Exception as error:
        raise ValueError(f"{path}: not a valid contract: {error}") from error
    schema = (contract.schema_ or [])[0]
    meta = _meta(schema.customProperties)
    properties = schema.properties or []
    keys = sorted((p.primaryKeyPosition or 0, p.name or "") for p in properties if p.primaryKey)
    description = contract.description
    return Table(
        name=contract.name or path.stem,
        name_zh=schema.businessName or "",
        name_en=meta.get("englishName", schema.description or ""),
        domain=contract.domain or "",
        kind=meta["kind"],
        grain=schema.dataGranularityDescription or "",
        guidance=(description.usage if description else "") or "",
        columns=tuple(_column(p) for p in properties),
        key=tuple(name for _, name in keys),
        rules=tuple(_rule(q) for q in schema.quality or []),
        month_expression=meta.get("monthExpression"),
        control_column=meta.get("controlColumn"),
        standard_table=meta.get("standardTable"),
        file_name=meta.get("fileName"),
        origin=meta.get("origin"),
        version=contract.version or "",
    )


@cache
def load_tables() -> dict[str, Table]:
    """All standard tables by name, found under ``standard/tables/<domain>/``."""
    files = sorted((standard_dir() / "tables").glob("*/*.odcs.yaml"))
    return {table.name: table for table in map(read_contract, files)}
