"""Compiled checks: cached on disk, versions that follow the rule and not the period, any period."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from auditlake.check.compile import compile_checks


def test_a_second_run_needs_no_sqlmesh(check_home: Path) -> None:
    first = compile_checks("2026-07")
    code = (
        "import sys; from auditlake.check.compile import compile_checks; c = compile_checks('2026-07');"
        "print(len(c), 'sqlmesh' in sys.modules, c[0].version)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"AUDITLAKE_HOME": str(check_home)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["20", "False", first[0].version]


def test_versions_do_not_depend_on_the_period() -> None:
    month, quarter = compile_checks("2026-07"), compile_checks("2026Q3")
    assert [c.version for c in month] == [c.version for c in quarter]
    assert len({c.version for c in month}) == 20
    assert all(a.sql != b.sql for a, b in zip(month, quarter, strict=True))


@pytest.mark.parametrize(("period", "first", "last"), [("2026Q3", 202607, 202609), ("2026", 202601, 202612)])
def test_any_period(period: str, first: int, last: int) -> None:
    sql = {c.info.model: c.sql for c in compile_checks(period)}["pen_14"]
    assert f"BETWEEN {first} AND {last}" in sql
    assert f"CAST('{period}' AS TEXT) AS \"period\"" in sql
