"""Write a delivery as an org's own system would: its files in its dialect, the manifest last."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.hashing import sha256
from auditlake.simulate.layout import LAYOUT
from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.versions import current

CENTS = 2  #: places of money
#: systems whose keepers have not moved to the newest version of the standard yet
OLDER = {"lb101_county": "1.0.0"}


@dataclass
class Delivery:
    """One submission as files: name to bytes, and the resources of its manifest."""

    org: str
    hub: str
    period: str
    kind: str
    revision: int
    dialect: Dialect
    files: dict[str, bytes] = field(default_factory=dict)
    resources: list[dict[str, Any]] = field(default_factory=list)
    scope: str = "whole"

    @property
    def submission(self) -> str:
        """Submission id."""
        return f"{self.org}.{self.period}.{self.kind}.r{self.revision}"

    @property
    def path(self) -> str:
        """Folder inside ``deliveries/``."""
        return f"{self.org}/{self.period}/{self.kind}-r{self.revision}"

    def manifest(self) -> dict[str, Any]:
        """The data package that is written last."""
        head = {
            "org": self.org,
            "hub": self.hub,
            "period": self.period,
            "kind": self.kind,
            "revision": self.revision,
            "dialect": self.dialect.name,
            "standard": OLDER.get(self.dialect.name, current()),
        }
        scope = {} if self.scope == "whole" else {"scope": self.scope}
        return {"name": self.submission, "auditlake": head | scope, "resources": self.resources}

    def add(self, table: Table, text: pl.DataFrame) -> None:
        """Add a file of text columns in contract order."""
        data = encode(text, self.dialect)
        self.files[str(table.file_name)] = data
        resource: dict[str, Any] = {
            "name": table.name,
            "path": table.file_name,
            "format": "csv",
            "encoding": self.dialect.encoding,
            "bytes": len(data),
            "hash": f"sha256:{sha256(data)}",
            "rows": len(text),
        }
        if table.control_column:
            total = text[table.control_column].cast(pl.Decimal(38, 2)).sum() if len(text) else Decimal(0)
            resource["control"] = {"column": table.control_column, "total": f"{total:.2f}"}
        self.resources.append(resource)

    def save(self, root: Path) -> None:
        """Write into ``root/<path>``, the manifest last."""
        folder = root / self.path
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in self.files.items():
            (folder / name).write_bytes(data)
        (folder / "datapackage.json").write_bytes(manifest_bytes(self.manifest()))


def manifest_bytes(manifest: dict[str, Any]) -> bytes:
    """A manifest as people write it: indented UTF-8."""
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode()


def encode(text: pl.DataFrame, dialect: Dialect, encoding: str | None = None) -> bytes:
    """CSV bytes in a dialect's delimiter and encoding (or another); empty cells are empty."""
    buffer = BytesIO()
    text.write_csv(buffer, separator=dialect.delimiter, quote_char=dialect.quote)
    data = buffer.getvalue()
    wanted = encoding or dialect.encoding
    return data if wanted == "utf-8" else data.decode().encode(wanted)


def money(column: pl.Expr) -> pl.Expr:
    """Cents (Int64) as text with two decimals."""
    size = column.abs()
    sign = pl.when(column < 0).then(pl.lit("-")).otherwise(pl.lit(""))
    cents = (size % 100).cast(pl.String).str.zfill(2)
    return pl.concat_str(sign, (size // 100).cast(pl.String), pl.lit("."), cents)


def decimals(column: Column) -> int:
    """Places after the point of a DECIMAL column."""
    return int(column.type.removeprefix("DECIMAL(").removesuffix(")").split(",")[1])


def _text(column: Column, value: pl.Expr, kind: pl.DataType, dialect: Dialect) -> pl.Expr:
    if column.name in dialect.value_maps and kind == pl.String:
        back: dict[str, str] = {}
        for source, standard in dialect.value_maps[column.name].items():
            back.setdefault(standard, source)
        # a code that the map does not know is written as it is: an unknown one, planted
        return value.replace_strict(back, default=value, return_dtype=pl.String)
    if kind == pl.Boolean:
        return pl.when(value).then(pl.lit("1")).when(value.not_()).then(pl.lit("0"))
    if kind == pl.Datetime:
        return value.dt.strftime(dialect.timestamp_format)
    if kind == pl.Date:
        if column.type == "TIMESTAMP":
            return (value.cast(pl.Datetime) + pl.duration(hours=9)).dt.strftime(dialect.timestamp_format)
        return value.dt.strftime(dialect.date_format)
    if kind.is_float():
        return value.cast(pl.Decimal(38, decimals(column))).cast(pl.String)
    if column.type.startswith("DECIMAL") and decimals(column) == CENTS:
        return money(value)
    return value.cast(pl.String)


def render(table: Table, rows: pl.DataFrame, dialect: Dialect) -> pl.DataFrame:
    """Rows of the world as text under the source's columns; ``KeyError`` when a column has no place to come from.

    The layout names the world's column for tables of the agencies; elsewhere a source column comes from the
    standard column that it feeds, or from one of its own name.
    """
    layout = LAYOUT.get(dialect.name, {}).get(table.name, {})
    texts = []
    for column in table.columns:
        source = layout.get(column.name) or column.standard_column or column.name
        if source.startswith("="):
            texts.append(pl.lit(source[1:]).alias(column.name))
        elif source not in rows.columns and (source := column.name) not in rows.columns:
            raise KeyError(f"{dialect.name}.{table.name}.{column.name}: the extract has no {column.standard_column}")
        else:
            texts.append(_text(column, pl.col(source), rows.schema[source], dialect).alias(column.name))
    return rows.select(texts) if len(rows) else pl.DataFrame(schema={c.name: pl.String for c in table.columns})
