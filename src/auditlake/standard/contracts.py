"""Contracts (ODCS v3.1) as plain frozen objects: the only reader of ``*.odcs.yaml``."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from auditlake.hashing import sha256
from auditlake.home import standard_dir
from auditlake.settings import get_settings

#: Columns that only a hub can fill; every event and state table carries them.
PROVENANCE = ("area_code", "agency_code", "source_system", "snapshot_id", "row_key")


@dataclass(frozen=True)
class Column:
    """One column: SQL type, whether it must be filled, how it is classified, what it means.

    ``standard_column``: for a source file's column, the column of the standard table that it feeds.
    """

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
    name_en: str = ""
    standard_column: str | None = None


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
class DoorRule:
    """What a contract says of one rule of the door, where it differs from the default (``collect/severity.py``).

    ``column`` is blank for a rule of the whole table. ``severity``: ``error`` refuses the submission, ``row`` the row,
    ``warning`` only tells. ``limit`` is the share of bad rows that ``table.bad_share`` allows.
    """

    rule: str
    column: str = ""
    severity: str = "row"
    limit: str | None = None


@dataclass(frozen=True)
class Table:
    """One contract. ``kind`` is event, state, reference or control; ``standard_table`` set for a source file.

    What must go on from period to period is SQL over one row of a standard table. ``opening`` and ``closing``: the
    balance before and after it; ``balance_of`` names what has the balance, ``balance_order`` orders rows of one month.
    ``ended``: the entity ended and need not come again (``period_end`` is the last day of the period that comes now);
    ``dated_by``: key columns that date a row and name no entity.
    """

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
    opening: str | None = None
    closing: str | None = None
    balance_of: tuple[str, ...] = ()
    balance_order: str | None = None
    ended: str | None = None
    dated_by: tuple[str, ...] = ()
    door: tuple[DoorRule, ...] = ()

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
        name_en=meta.get("englishName", ""),
        standard_column=meta.get("standardColumn"),
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


def _door(properties: list[Any], schema: Any) -> Iterator[DoorRule]:
    """Rules of the door among the quality entries of the table and of its columns (``engine: door``)."""
    kinds = {"": ""} | {p.name: p.physicalType for p in properties}
    for column, quality in [("", q) for q in schema.quality or []] + [
        (p.name, q) for p in properties for q in p.quality or []
    ]:
        if quality.engine != "door":
            continue
        rule, severity, limit = quality.implementation, quality.severity or "row", quality.mustBeLessOrEqualTo
        if severity not in ("error", "row", "warning"):
            raise ValueError(f"{rule}: severity {severity!r} is none of error, row, warning")
        if severity == "warning" and rule == "cell.type" and kinds[column] != "VARCHAR":
            raise ValueError(f"{column}: a value that is no {kinds[column]} cannot be kept with a warning")
        yield DoorRule(rule, column, severity, None if limit is None else str(limit))


def read_contract(path: Path) -> Table:
    """Read one contract file; ``ValueError`` names the file when it is not valid ODCS."""
    # imported here: a task that finds the contracts parsed needs neither
    import yaml
    from open_data_contract_standard.model import OpenDataContractStandard

    # libyaml reads ten times faster than the parser in Python
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        contract = OpenDataContractStandard(**yaml.load(path.read_bytes(), Loader=loader))
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
        rules=tuple(_rule(q) for q in schema.quality or [] if q.engine != "door"),
        door=tuple(_door(properties, schema)),
        month_expression=meta.get("monthExpression"),
        control_column=meta.get("controlColumn"),
        standard_table=meta.get("standardTable"),
        file_name=meta.get("fileName"),
        origin=meta.get("origin"),
        version=contract.version or "",
        opening=meta.get("openingBalance"),
        closing=meta.get("closingBalance"),
        balance_of=tuple(meta.get("balanceOf", "").split()),
        balance_order=meta.get("balanceOrder"),
        ended=meta.get("endedWhen"),
        dated_by=tuple(meta.get("datedBy", "").split()),
    )


def read_contracts(files: Iterable[Path]) -> dict[str, Table]:
    """Tables of many contract files by name, in the order of the files.

    Every task needs them and parsing takes seconds: the result is kept in the cache directory under a digest of the
    files' names, sizes and times, so that a changed contract is read again.
    """
    paths = list(files)
    stamps = [(str(path), (stat := path.stat()).st_size, stat.st_mtime_ns) for path in paths]
    own = Path(__file__).stat()
    kept = get_settings().cache_dir / "contracts" / sha256(repr((stamps, own.st_size, own.st_mtime_ns)).encode())[:16]
    with suppress(OSError, pickle.UnpicklingError, EOFError, AttributeError):
        tables: dict[str, Table] = pickle.loads(kept.read_bytes())
        return tables
    tables = {table.name: table for table in map(read_contract, paths)}
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_name(f"{kept.name}.{os.getpid()}")
    partial.write_bytes(pickle.dumps(tables))
    partial.replace(kept)
    return tables


@cache
def load_tables() -> dict[str, Table]:
    """All standard tables by name, found under ``standard/tables/<domain>/``."""
    return read_contracts(sorted((standard_dir() / "tables").glob("*/*.odcs.yaml")))
