"""Publishing to a real PostgreSQL: types, comments, rights, and readers that never see half a swap."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import psycopg
import pytest

from auditlake.ports import free_port
from auditlake.publish import postgres
from auditlake.publish.describe import descriptions
from auditlake.publish.postgres import SwapBlocked, publish_postgres
from tests.unit.publish.samples import doubt_list, fund_overview

HUB = "330000"


def _binaries() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@pytest.fixture(scope="module")
def pg_url() -> Iterator[str]:
    """A server of its own in a temporary folder, run by an unprivileged user when the tests run as root."""
    binaries = _binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server installed (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="auditlake-pg-", dir="/tmp"))
    root = subprocess.run(["id", "-u"], capture_output=True, text=True, check=True).stdout.strip() == "0"
    user = ["runuser", "-u", "postgres", "--"] if root else []
    if root:
        shutil.chown(folder, "postgres", "postgres")
    port = free_port()

    def run(*command: str) -> None:
        subprocess.run([*user, *command], check=True, capture_output=True, cwd=folder)

    run(f"{binaries}/initdb", "-D", f"{folder}/data", "-U", "owner", "-A", "trust", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    run(f"{binaries}/pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", options, "start")
    try:
        yield f"postgresql://owner@127.0.0.1:{port}/postgres"
    finally:
        run(f"{binaries}/pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")
        shutil.rmtree(folder)


def marts(folder: Path, value: Decimal) -> dict[str, Path]:
    """Two marts that carry the same value everywhere: a mix of two publications shows at once."""
    return {
        "fund_overview": fund_overview(folder / f"f{value}.parquet", value),
        "doubt_list": doubt_list(folder / f"d{value}.parquet", value),
    }


def test_types_comments_and_rights(pg_url: str, tmp_path: Path) -> None:
    value = Decimal("1234567890.12")
    assert publish_postgres(pg_url, marts(tmp_path, value), HUB) == {"fund_overview": 3, "doubt_list": 1}
    with psycopg.connect(pg_url) as connection:
        row = connection.execute("select amount, row_keys, opened_on, result from mart_330000.doubt_list").fetchone()
        assert row is not None
        assert (row[0], row[1], row[2].isoformat(), row[3]) == (value, ["a#2", "b#3"], "2026-08-12", None)
        assert connection.execute("select distinct balance, division_zh from mart_330000.fund_overview").fetchall() == [
            (value, "西湖区")
        ]
        comment = connection.execute("select obj_description('mart_330000.doubt_list'::regclass)").fetchone()
        assert comment == (descriptions()["doubt_list"].text,)
        connection.execute("set role mart_330000_read")
        assert connection.execute("select count(*) from mart_330000.fund_overview").fetchone() == (3,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("delete from mart_330000.fund_overview")


def test_a_mart_that_is_no_longer_made_is_gone(pg_url: str, tmp_path: Path) -> None:
    both = marts(tmp_path, Decimal("1.00"))
    publish_postgres(pg_url, both, "440000")
    publish_postgres(pg_url, {"doubt_list": both["doubt_list"]}, "440000")
    with psycopg.connect(pg_url) as connection:
        tables = connection.execute("select tablename from pg_tables where schemaname = 'mart_440000'").fetchall()
        assert tables == [("doubt_list",)]


def test_readers_see_the_old_or_the_new_never_a_mix(pg_url: str, tmp_path: Path) -> None:
    values = [Decimal(number) for number in range(1, 7)]
    publish_postgres(pg_url, marts(tmp_path, values[0]), HUB)
    seen: list[tuple[Decimal, Decimal]] = []
    errors: list[Exception] = []
    done = threading.Event()

    def read() -> None:
        try:
            with psycopg.connect(pg_url, autocommit=True) as connection:
                while not done.is_set():
                    with connection.transaction():
                        first = connection.execute("select min(balance), max(balance) from mart_330000.fund_overview")
                        low, high = first.fetchone() or (None, None)
                        done.wait(0.002)
                        second = connection.execute("select amount from mart_330000.doubt_list").fetchone()
                        assert second is not None and low == high
                        seen.append((low, second[0]))
        except Exception as error:
            errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    try:
        for value in values[1:]:
            publish_postgres(pg_url, marts(tmp_path, value), HUB)
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert not errors
    assert len(seen) > 20 and {low for low, _ in seen} > {values[0], values[-2]}
    assert all(low == amount for low, amount in seen)


def test_a_reader_that_does_not_end_changes_nothing(
    pg_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_postgres(pg_url, marts(tmp_path, Decimal("7.00")), HUB)
    monkeypatch.setattr(postgres, "_TRIES", 2)
    monkeypatch.setattr(postgres, "_PATIENCE", "50ms")
    with psycopg.connect(pg_url) as reader:
        query = "select min(balance) from mart_330000.fund_overview"
        assert reader.execute(query).fetchone() == (Decimal("7.00"),)
        with pytest.raises(SwapBlocked, match="mart_330000"):
            publish_postgres(pg_url, marts(tmp_path, Decimal("8.00")), HUB)
        assert reader.execute(query).fetchone() == (Decimal("7.00"),)
    publish_postgres(pg_url, marts(tmp_path, Decimal("8.00")), HUB)
    with psycopg.connect(pg_url) as reader:
        assert reader.execute(query).fetchone() == (Decimal("8.00"),)
