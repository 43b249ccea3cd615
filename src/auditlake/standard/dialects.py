"""Dialects: how one kind of source system names, codes and writes things."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import yaml

from auditlake.home import standard_dir
from auditlake.standard.contracts import Table, load_tables, read_contracts

#: the dialect in which a hub reports upward
STANDARD = "standard"


@dataclass(frozen=True)
class Dialect:
    """File format of a dialect, its source tables and its value maps {column: {value: standard}}."""

    name: str
    name_zh: str
    name_en: str
    format: str
    encoding: str
    delimiter: str
    quote: str
    date_format: str
    timestamp_format: str
    tables: dict[str, Table]
    value_maps: dict[str, dict[str, str]]

    def source_of(self, standard_table: str) -> Table | None:
        """The source table that feeds a standard table, or ``None`` when this dialect cannot supply it."""
        return next((t for t in self.tables.values() if t.standard_table == standard_table), None)


def _value_maps(name: str) -> dict[str, dict[str, str]]:
    maps: dict[str, dict[str, str]] = defaultdict(dict)
    path = standard_dir() / "dialects" / name / "value_map.csv"
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                maps[row["column"]][row["value"]] = row["standard"]
    return dict(maps)


def standard_dialect(standard: Mapping[str, Table]) -> Dialect:
    """What a province sends upward: every submitted table without its identifying columns, as Parquet."""
    tables = {
        table.name: replace(
            table,
            columns=tuple(c for c in table.columns if c.classification != "identifying"),
            key=(*table.key, "source_system") if "source_system" not in table.key else table.key,
            standard_table=table.name,
            file_name=f"{table.name}.parquet",
        )
        for table in standard.values()
        if table.kind in ("event", "state")
    }
    return Dialect(
        "standard", "国家社保审计数据标准（本项目所持版本）", "The standard as this project holds it",
        "parquet", "utf-8", ",", '"', "%Y-%m-%d", "%Y-%m-%d %H:%M:%S", tables, {},
    )  # fmt: skip


@cache
def load_dialect(name: str) -> Dialect:
    """One dialect by folder name under ``standard/dialects/``, or ``standard``; ``KeyError`` when unknown."""
    if name == "standard":
        return standard_dialect(load_tables())
    folder = standard_dir() / "dialects" / name
    if not (folder / "dialect.yaml").is_file():
        raise KeyError(f"unknown dialect {name!r}; known: {', '.join(dialect_names())}")
    head: dict[str, Any] = yaml.safe_load((folder / "dialect.yaml").read_text(encoding="utf-8"))
    tables = read_contracts(sorted(folder.glob("*.odcs.yaml")))
    return Dialect(
        name, head["nameZh"], head["nameEn"], head["format"], head["encoding"], head["delimiter"],
        head["quote"], head["dateFormat"], head["timestampFormat"], tables, _value_maps(name),
    )  # fmt: skip


def dialect_names() -> list[str]:
    """Folder names under ``standard/dialects/`` plus ``standard``."""
    folders = (p.parent.name for p in (standard_dir() / "dialects").glob("*/dialect.yaml"))
    return [*sorted(folders), "standard"]
