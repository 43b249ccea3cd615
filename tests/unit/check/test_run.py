"""The runner: equal bytes, failures that stay alone, floods, empty results, inputs that do not fit."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from auditlake.check.inputs import InputError
from auditlake.check.library import checks_dir
from auditlake.check.run import run_checks
from tests.unit.check.conftest import Rows, hits, write_table

MODEL = """MODEL (
  name checks.{name},
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner tests,
  description 'A check for the tests of the runner.',
  tags ('code:PEN-01', 'domain:pension', 'stage:{stage}', 'method:COR', 'severity:low', 'scope:province',
    'lookback_months:0', 'flood:{flood}')
);

SELECT @hit('PEN-01', 'person', d.person_key, d.area_code, d.agency_code, {episode}, 1, NULL, {{'a': 1}}, [d.row_key])
FROM std.ext_death AS d
"""


def dead(count: int) -> Rows:
    return [
        {"person_key": f"p{n:03d}", "death_date": "2026-05-01", "source_dept": "ps", "area_code": "330106",
         "agency_code": "330106-si", "row_key": f"r#{n}"}
        for n in range(count)
    ]  # fmt: skip


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the library with one real check, to which tests add models."""
    root = tmp_path / "checks"
    for part in ("macros", "linter"):
        shutil.copytree(checks_dir() / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("config.py", "catalogue.csv", "external_models.yaml"):
        shutil.copy(checks_dir() / name, root / name)
    (root / "models" / "pension").mkdir(parents=True)
    return root


def add(
    root: Path, name: str, stage: str = "production", flood: int = 100, episode: str = "'x'", text: str = ""
) -> None:
    model = text or MODEL.format(name=name, stage=stage, flood=flood, episode=episode)
    (root / "models" / "pension" / f"{name}.sql").write_text(model)


def test_a_failing_check_stops_no_other(library: Path, tmp_path: Path) -> None:
    add(library, "fine")
    add(library, "broken", text=MODEL.format(name="broken", stage="production", flood=1, episode="'x'").replace(
        "FROM std.ext_death AS d", "FROM std.ext_death AS d WHERE CAST(d.person_key AS INTEGER) > 0"))  # fmt: skip
    add(library, "no_id", episode="CAST(NULL AS VARCHAR)")
    add(library, "shared_id", text=MODEL.format(name="shared_id", stage="production", flood=9, episode="'x'").replace(
        "d.person_key,", "'same',"))  # fmt: skip
    add(library, "floods", flood=2)
    add(library, "pilots", stage="pilot")
    add(library, "retired", stage="retired")
    inputs = {"ext_death": [write_table(tmp_path / "d.parquet", "ext_death", dead(3))]}
    stale = tmp_path / "out" / "broken.parquet"
    stale.parent.mkdir()
    stale.write_bytes(b"an older run's file")
    results = {r.model: r for r in run_checks("330000", "2026-07", inputs, tmp_path / "out", root=library)}
    assert {m: (r.status, r.rows) for m, r in results.items()} == {
        "fine": ("hits", 3), "broken": ("error", 0), "no_id": ("error", 0), "shared_id": ("error", 0),
        "floods": ("flood", 3), "pilots": ("hits", 3),
    }  # fmt: skip
    assert "PEN-01 checks.broken" in results["broken"].message
    assert "Could not convert string 'p0" in results["broken"].message
    assert "3 of 3 hits lack" in results["no_id"].message
    assert "doubt ids" in results["shared_id"].message
    assert results["broken"].path is None
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "fine.parquet", "floods.parquet", "pilots.parquet"]  # fmt: skip
    assert results["floods"].path is not None
    assert len(hits(results["floods"].path)) == 3


def test_equal_inputs_give_equal_bytes(library: Path, tmp_path: Path) -> None:
    add(library, "many", flood=10_000)
    inputs = {"ext_death": [write_table(tmp_path / "d.parquet", "ext_death", dead(200))]}
    backwards = {"ext_death": [write_table(tmp_path / "e.parquet", "ext_death", dead(200)[::-1])]}
    files = []
    for name, source in (("a", inputs), ("b", inputs), ("c", backwards)):
        (result,) = run_checks("330000", "2026-07", source, tmp_path / name, root=library)
        assert result.rows == 200
        assert result.path is not None
        files.append(result.path.read_bytes())
    assert files[0] == files[1] == files[2]


def test_no_rows_is_a_file_with_the_contracts_columns(tmp_path: Path) -> None:
    results = run_checks("330000", "2026-07", {}, tmp_path / "out")
    assert len(results) == 19
    assert {r.status for r in results} == {"clean"}
    assert all(r.path is not None and r.path.is_file() and hits(r.path) == [] for r in results)
    assert {r.domain for r in results} == {"pension", "unemployment", "fund_accounting", "control"}


def test_the_nation_runs_what_crosses_provinces(tmp_path: Path) -> None:
    results = run_checks("000000", "2026Q3", {}, tmp_path / "out")
    assert [(r.code, r.model) for r in results] == [("CTL-13", "ctl_13"), ("PEN-03", "pen_03_nation")]


def test_inputs_must_fit_their_contract(tmp_path: Path) -> None:
    short = write_table(tmp_path / "d.parquet", "ext_death", dead(1), without=("death_date",))
    with pytest.raises(InputError, match=r"ext_death.*column missing: death_date.*d\.parquet"):
        run_checks("330000", "2026-07", {"ext_death": [short]}, tmp_path / "out")
    with pytest.raises(InputError, match="not tables of the standard: nonsense"):
        run_checks("330000", "2026-07", {"nonsense": [short]}, tmp_path / "out")


def test_identifying_columns_may_be_absent(tmp_path: Path) -> None:
    file = write_table(tmp_path / "d.parquet", "ext_death", dead(1), without=("id_no", "name"))
    results = run_checks("000000", "2026-07", {"ext_death": [file]}, tmp_path / "out")
    assert {r.status for r in results} == {"clean"}
