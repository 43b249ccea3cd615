"""Worked examples of the checks as Parquet files, so that they run through the real runner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb
import pytest

from auditlake.settings import get_settings
from auditlake.standard.contracts import load_tables

Rows = list[dict[str, Any]]


@pytest.fixture(scope="session", autouse=True)
def check_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of its own: the compile cache begins empty and is shared by the tests."""
    home = tmp_path_factory.mktemp("check-home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDITLAKE_HOME", str(home))
        get_settings.cache_clear()
        yield home
    get_settings.cache_clear()


@pytest.fixture
def parquet(tmp_path: Path) -> Callable[[Mapping[str, Rows]], dict[str, list[Path]]]:
    """Writes rows of standard tables as Parquet with all columns of the contract."""

    def write(tables: Mapping[str, Rows]) -> dict[str, list[Path]]:
        return {name: [write_table(tmp_path / f"in-{name}.parquet", name, rows)] for name, rows in tables.items()}

    return write


def write_table(path: Path, name: str, rows: Rows, without: tuple[str, ...] = ()) -> Path:
    """One table as Parquet; columns a row does not name are NULL, unknown names are an error."""
    table = load_tables()[name]
    if unknown := {key for row in rows for key in row} - set(table.column_names):
        raise ValueError(f"{name}: no columns {unknown}")
    columns = [c for c in table.columns if c.name not in without]
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE t ({', '.join(f'{c.name} {c.type}' for c in columns)})")
        for row in rows:
            values = [None if row.get(c.name) is None else str(row[c.name]) for c in columns]
            connection.execute(f"INSERT INTO t VALUES ({', '.join('?' * len(values))})", values)
        connection.execute(f"COPY t TO '{path}' (FORMAT parquet)")
    return path


def hits(path: Path) -> Rows:
    """Rows of a hits file."""
    with duckdb.connect() as connection:
        result = connection.execute(f"SELECT * FROM read_parquet('{path}') ORDER BY doubt_id")
        names = [column[0] for column in result.description or []]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]
