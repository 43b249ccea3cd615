"""Marts in PostgreSQL: loaded beside the old tables, swapped by name in one transaction."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from pathlib import Path

import adbc_driver_postgresql.dbapi
import psycopg
import pyarrow.parquet
from psycopg import sql

from auditlake.publish.describe import describe

_FRESH = "__new"
_BATCH = 65_536
#: The swap holds some tables while it waits for others, and a reader may want them the other way round: it waits
#: briefly, steps back, and tries again for about a minute, so that readers are hardly delayed and never ended.
_PATIENCE, _TRIES = "50ms", 800


class SwapBlocked(RuntimeError):
    """Readers held the old tables for too long; nothing was changed and the new tables are still beside them."""


def mart_schema(hub: str) -> str:
    """Schema of a hub's marts: ``mart_330000``."""
    return f"mart_{hub}"


def reader_role(hub: str) -> str:
    """Role that may read a hub's marts and nothing else; grant it to the users of a BI tool."""
    return f"mart_{hub}_read"


def publish_postgres(pg_url: str, marts: Mapping[str, Path], hub: str) -> dict[str, int]:
    """Publish the marts' Parquet files into schema ``mart_<hub>``; returns rows per mart.

    Readers see all the old tables or all the new ones, also across the tables of one transaction. Tables of marts
    that are not in ``marts`` are dropped. Raises :class:`SwapBlocked`, or psycopg's errors as they are.
    """
    if not re.fullmatch(r"\d{6}", hub):
        raise ValueError(f"not a hub code: {hub!r}")
    with psycopg.connect(pg_url, autocommit=True) as connection:
        # two publishers of one hub would load into the same fresh tables
        connection.execute("select pg_advisory_lock(hashtext(%s))", [mart_schema(hub)])
        _prepare(connection, hub)
        rows = {}
        for mart, path in sorted(marts.items()):
            _create_fresh(connection, hub, mart, path)
            rows[mart] = _load(pg_url, hub, mart, path)
            _describe(connection, hub, mart, path)
        _swap(connection, hub, sorted(marts))
    return rows


def _prepare(connection: psycopg.Connection, hub: str) -> None:
    role, schema = sql.Identifier(reader_role(hub)), sql.Identifier(mart_schema(hub))
    known = connection.execute("select 1 from pg_roles where rolname = %s", [reader_role(hub)]).fetchone()
    if not known:
        connection.execute(sql.SQL("create role {} nologin").format(role))
    connection.execute(sql.SQL("create schema if not exists {}").format(schema))
    connection.execute(sql.SQL("grant usage on schema {} to {}").format(schema, role))


def _table(hub: str, name: str) -> sql.Identifier:
    return sql.Identifier(mart_schema(hub), name)


def _postgres_type(kind: pyarrow.DataType) -> str:
    types = pyarrow.types
    if types.is_decimal(kind):
        return f"numeric({kind.precision}, {kind.scale})"
    if types.is_list(kind):
        return f"{_postgres_type(kind.value_type)}[]"
    for matches, name in (
        (types.is_string, "text"),
        (types.is_boolean, "boolean"),
        (types.is_int64, "bigint"),
        (types.is_int32, "integer"),
        (types.is_date, "date"),
        (types.is_timestamp, "timestamp"),
    ):
        if matches(kind):
            return name
    raise TypeError(f"no PostgreSQL type for {kind}")


def _create_fresh(connection: psycopg.Connection, hub: str, mart: str, path: Path) -> None:
    fields = [
        sql.SQL("{} {}").format(sql.Identifier(field.name), sql.SQL(_postgres_type(field.type)))
        for field in pyarrow.parquet.read_schema(path)
    ]
    fresh = _table(hub, mart + _FRESH)
    connection.execute(sql.SQL("drop table if exists {}").format(fresh))
    connection.execute(sql.SQL("create table {} ({})").format(fresh, sql.SQL(", ").join(fields)))


def _load(pg_url: str, hub: str, mart: str, path: Path) -> int:
    """Arrow batches straight into the fresh table."""
    with pyarrow.parquet.ParquetFile(path) as file:
        reader = pyarrow.RecordBatchReader.from_batches(file.schema_arrow, file.iter_batches(_BATCH))
        with adbc_driver_postgresql.dbapi.connect(pg_url) as connection, connection.cursor() as cursor:
            cursor.adbc_ingest(mart + _FRESH, reader, mode="append", db_schema_name=mart_schema(hub))
            connection.commit()
        return int(file.metadata.num_rows)


def _describe(connection: psycopg.Connection, hub: str, mart: str, path: Path) -> None:
    meaning, fresh = describe(mart), _table(hub, mart + _FRESH)
    connection.execute(sql.SQL("comment on table {} is {}").format(fresh, sql.Literal(meaning.text)))
    for column in pyarrow.parquet.read_schema(path).names:
        target = sql.Identifier(mart_schema(hub), mart + _FRESH, column)
        text = sql.Literal(meaning.columns[column])
        connection.execute(sql.SQL("comment on column {} is {}").format(target, text))
    connection.execute(sql.SQL("grant select on {} to {}").format(fresh, sql.Identifier(reader_role(hub))))
    connection.execute(sql.SQL("analyze {}").format(fresh))


def _swap(connection: psycopg.Connection, hub: str, marts: list[str]) -> None:
    """Lock all old tables first: a reader in the middle of a transaction keeps its picture, the swap steps back."""
    for _ in range(_TRIES):
        try:
            with connection.transaction():
                _rename(connection, hub, marts)
            return
        except (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected):
            time.sleep(0.02)
    raise SwapBlocked(
        f"{mart_schema(hub)}：读者长时间占用旧表，未能切换，旧数据保持不变；请结束长查询后重试。\n"
        f"{mart_schema(hub)}: readers kept the old tables locked, nothing was swapped and the old marts stand; "
        "end the long queries and publish again."
    )


def _rename(connection: psycopg.Connection, hub: str, marts: list[str]) -> None:
    connection.execute(sql.SQL("set local lock_timeout = {}").format(sql.Literal(_PATIENCE)))
    present = connection.execute("select tablename from pg_tables where schemaname = %s", [mart_schema(hub)])
    old = sorted(row[0] for row in present if not row[0].endswith(_FRESH))
    if old:
        tables = sql.SQL(", ").join(_table(hub, table) for table in old)
        connection.execute(sql.SQL("lock table {} in access exclusive mode").format(tables))
        connection.execute(sql.SQL("drop table {}").format(tables))
    for mart in marts:
        connection.execute(
            sql.SQL("alter table {} rename to {}").format(_table(hub, mart + _FRESH), sql.Identifier(mart))
        )
