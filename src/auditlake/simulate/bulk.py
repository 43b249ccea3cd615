"""One large table as a bureau's system would export it: fee lines of a city, in parts, in bounded memory.

Each process makes chunks of the table, writes them and forgets them; nothing is sent between processes.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow.parquet as pq

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.charges import bills, item_chunks
from auditlake.simulate.care.visits import visits
from auditlake.simulate.plan import PERIODS, make_plan
from auditlake.simulate.world import make_world
from auditlake.simulate.write import encode, render
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.reference import orgs

ORG = "440100-mi"
PEOPLE = 1200
FEW = 2000
FORMATS = ("parquet", "utf-8", "gb18030")


@dataclass(frozen=True)
class Part:
    """One file of the table: where it goes, how many rows, and the number before its first row."""

    path: Path
    number: int
    rows: int
    first: int
    seed: int
    form: str


def write_items(out: Path, rows: int, *, form: str = "parquet", parts: int = 2, seed: int = 7) -> list[Path]:
    """Write ``rows`` fee lines below ``out`` in ``parts`` files, one process each; returns the files.

    ``form`` is ``parquet`` (typed by the source contract) or the encoding of a CSV file. The same seed and number of
    parts give the same bytes. Raises ``ValueError`` for an unknown form.
    """
    if form not in FORMATS:
        raise ValueError(f"未知格式 / unknown form {form!r}; 可用 / known: {', '.join(FORMATS)}")
    out.mkdir(parents=True, exist_ok=True)
    share = -(-rows // parts)
    suffix = "parquet" if form == "parquet" else "csv"
    plan = [
        Part(out / f"{_table()[1].name}-{n + 1}.{suffix}", n, min(share, rows - n * share), n * share, seed, form)
        for n in range(parts)
        if rows > n * share
    ]
    with ProcessPoolExecutor(parts, multiprocessing.get_context("spawn")) as pool:
        return list(pool.map(write_part, plan))


def write_part(part: Part) -> Path:
    """Make and write one file, chunk by chunk."""
    dialect, table = _table()
    if part.form == "parquet":
        writer = None
        for chunk in _chunks(part):
            typed = chunk.select(_typed(table, chunk))
            writer = writer or _writer(part.path, typed)
            writer.write_table(typed.to_arrow())
        if writer:
            writer.close()
        return part.path
    with part.path.open("wb") as stream:
        for number, chunk in enumerate(_chunks(part)):
            data = encode(render(table, chunk, dialect), dialect, part.form)
            stream.write(data if number == 0 else data[data.index(b"\n") + 1 :])
    return part.path


def _writer(path: Path, first: pl.DataFrame) -> pq.ParquetWriter:
    """A dictionary pays where values repeat; trying one on ids costs more than writing them."""
    distinct = first.select(pl.all().approx_n_unique()).row(0, named=True)
    few = [column for column, count in distinct.items() if count < FEW]
    schema = first.to_arrow().schema
    options: dict[str, Any] = {"compression": "lz4", "use_dictionary": few, "write_statistics": False}
    return pq.ParquetWriter(path, schema, **options)


def _table() -> tuple[Dialect, Table]:
    dialect = load_dialect(orgs()[ORG].dialect)
    table = dialect.source_of("medical_item")
    if table is None:
        raise LookupError(f"{dialect.name}: no source feeds medical_item")
    return dialect, table


def _chunks(part: Part) -> Iterator[pl.DataFrame]:
    org = orgs()[ORG]
    plan = make_plan(part.seed, PEOPLE, (org.division,), PERIODS)
    scope = Scope(plan, org, plan.last, make_world(plan).tables)
    return item_chunks(scope.rng(100 + part.number), bills(scope, visits(scope)), part.rows, first=part.first)


def _typed(table: Table, chunk: pl.DataFrame) -> Iterator[pl.Expr]:
    """Source columns with their types; cents become yuan."""
    yuan = pl.Decimal(18, 2)
    for column in table.columns:
        source = column.standard_column if column.standard_column in chunk.columns else column.name
        value = pl.col(str(source))
        if column.type == "DECIMAL(18,2)":
            value = (value.cast(yuan) / pl.lit(100, yuan)).cast(yuan)
        yield value.alias(column.name)
