"""Finds the generated door schema of a source table under the project's ``pandera_schemas/``."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import polars as pl

from auditlake.collect.severity import WARNING, severity
from auditlake.generate.door import module_name, module_text
from auditlake.home import project_root
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import dialect_names, load_dialect

PACKAGE = "pandera_schemas"


class NotGenerated(RuntimeError):
    """The door has no schema of a table, or one of an earlier contract; the message names file and command."""


@dataclass(frozen=True)
class DoorSchema:
    """``schema`` is a pandera.polars.DataFrameSchema over text; uniqueness is judged elsewhere, over all files."""

    table: Table
    schema: Any
    fails: pl.Expr  #: TRUE for a row in which any cell fails any check: all checks fused into one scan
    warned: tuple[tuple[str, str], ...] = ()  #: (column, rule) that only tell; they are not in ``fails``

    def check(self, column: str, rule: str) -> Any:
        """The pandera check of a column with this rule code."""
        return next(c for c in self.schema.columns[column].checks if c.name == rule)


def package() -> ModuleType:
    """The project's package; loaded anew when another project folder is in use (copies in tests)."""
    place = project_root() / PACKAGE / "__init__.py"
    loaded = sys.modules.get(PACKAGE)
    if loaded is not None and loaded.__file__ and Path(loaded.__file__) == place:
        return loaded
    for name in [n for n in sys.modules if n == PACKAGE or n.startswith(f"{PACKAGE}.")]:
        del sys.modules[name]
    spec = importlib.util.spec_from_file_location(PACKAGE, place, submodule_search_locations=[str(place.parent)])
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"{place}: no door schemas; run `auditlake generate`")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)
    return module


@cache
def door_schema(dialect: str, table: Table, dates: tuple[str, str] | None = None) -> DoorSchema:
    """Schema of a source table; :class:`NotGenerated` when its module is not there or older than the contract.

    ``dates`` are the formats of a date and a timestamp where an earlier version of the dialect wrote them so.
    """
    if dialect in dialect_names():
        today = load_dialect(dialect)
        formats = (today.date_format, today.timestamp_format)
        if (today.tables.get(table.name), formats) != (table, dates or formats):
            return schema_of(table, _older(dialect, table, dates or formats))
    package()
    name = f"{PACKAGE}.{dialect}.{module_name(table)}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise NotGenerated(_generate(name, table, "没有门的校验", "there is no door schema")) from error
    if list(module.SCHEMA.columns) != table.column_names:
        raise NotGenerated(_generate(name, table, "与合约不一致", "it differs from the contract"))
    return schema_of(table, module.SCHEMA)


def _generate(module: str, table: Table, zh: str, en: str) -> str:
    path = module.replace(".", "/") + ".py"
    return f"{path}: {table.name} {zh}，请执行 auditlake generate。 / {table.name}: {en}; run auditlake generate."


def _older(dialect: str, table: Table, dates: tuple[str, str]) -> Any:
    """Schema of a table as an earlier version of the standard had it: made from that contract when it is needed."""
    package()
    made = ModuleType(f"{PACKAGE}.older")
    exec(module_text(dialect, table, *dates), made.__dict__)
    return made.__dict__["SCHEMA"]


def schema_of(table: Table, schema: Any) -> DoorSchema:
    """The door's own form of a pandera schema over the text columns of ``table``."""
    schema.unique = None
    checks = [(column, check) for column, spec in schema.columns.items() for check in spec.checks]
    warned = tuple((c, check.name) for c, check in checks if severity(table, check.name, c) == WARNING)
    failing = [~check.passes(pl.col(c)) for c, check in checks if (c, check.name) not in warned] or [pl.lit(False)]
    return DoorSchema(table, schema, pl.any_horizontal(failing).fill_null(False).alias("fails"), warned)
