"""The DAG files: light to parse, well described, wired as the timetable says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DAGS = Path(__file__).resolve().parents[3] / "dags"
PROVINCES = [f"{n:02d}0000" for n in (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47))]
PROVINCES += [f"{n:02d}0000" for n in (*range(50, 55), *range(61, 66))]
GROUPS = ("pension", "unemployment", "fund_accounting", "control")

Parse = Callable[[int], dict[str, Any]]


@pytest.fixture(scope="module")
def parse(tmp_path_factory: pytest.TempPathFactory) -> Parse:
    """Parse all DAG files for so many hubs, in a fresh process."""

    def run(count: int) -> dict[str, Any]:
        root = tmp_path_factory.mktemp(f"hubs{count}")
        for group in GROUPS:
            (root / "checks" / "models" / group).mkdir(parents=True)
            (root / "checks" / "models" / group / "one.sql").write_text("SELECT 1")
        (root / "hubs").mkdir()
        for code in ("000000", *PROVINCES)[:count]:
            parent = "" if code == "000000" else 'parent = "000000"\n'
            (root / "hubs" / f"{code}.toml").write_text(
                f'code = "{code}"\nname_zh = "测试"\nname_en = "Test"\norg = "{code}-audit"\n{parent}'
                f'bucket = "hub-{code}"\n[schedule]\ncollect = "*/2 * * * *"\nclose_period = "0 8 * * *"\n'
            )
        environment = {k: v for k, v in os.environ.items() if not k.startswith("AIRFLOW")}
        environment |= {
            "AUDITLAKE_HUBS_DIR": str(root / "hubs"),
            "AUDITLAKE_PROJECT": str(root),
            "AIRFLOW_HOME": str(root / "airflow"),
            "AIRFLOW__CORE__UNIT_TEST_MODE": "True",
        }
        script = Path(__file__).with_name("parse_all.py")
        done = subprocess.run(
            [sys.executable, str(script), str(DAGS)], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found

    return run


@pytest.mark.parametrize("count", [3, 32])
def test_parsing_is_light(parse: Parse, count: int) -> None:
    found = parse(count)
    assert len(found["dags"]) == count * 6 - 1  # the nation does not report up
    assert found["engines"] == []
    assert found["seconds"] < 1.0, f"{found['seconds']:.2f} s of CPU for {count} hubs"


def test_every_dag_is_described(parse: Parse) -> None:
    for name, dag in parse(3)["dags"].items():
        stage, hub = name.rsplit("_", 1)
        assert f"stage:{stage}" in dag["tags"] and any(tag.startswith(f"hub:{hub}") for tag in dag["tags"]), name
        assert dag["doc"] and hub in dag["display"] and dag["max_active_runs"] == 1, name
        assert 1 <= len(dag["tasks"]) <= 4, name
        for task_id, task in dag["tasks"].items():
            assert task["retries"] == 2, (name, task_id)
            assert task["doc"], (name, task_id)


def test_the_chain(parse: Parse) -> None:
    dags = parse(3)["dags"]
    province = PROVINCES[0]
    outlets = {name: [one for task in dag["tasks"].values() for one in task["outlets"]] for name, dag in dags.items()}
    assert outlets[f"collect_{province}"] == outlets[f"close_period_{province}"] == [f"period_ready_{province}"]
    assert sorted(outlets[f"build_period_{province}"]) == [f"build_ready_{province}", f"period_ready_{province}"]
    assert outlets[f"publish_{province}"] == [f"published_{province}"]
    assert outlets[f"report_up_{province}"] == outlets[f"dispatch_{province}"] == []
    for stage in ("build_period", "publish", "report_up", "dispatch"):
        assert dags[f"{stage}_{province}"]["schedule"] == "PartitionedAssetTimetable"
    for stage in ("collect", "close_period"):
        assert dags[f"{stage}_{province}"]["schedule"] == "CronTriggerTimetable"
    build = dags[f"build_period_{province}"]["tasks"]
    assert set(build) == {"standardise", "check.run_models", "finish", "announce_later"}
    assert build["check.run_models"]["mapped"]
    assert build["standardise"]["downstream"] == ["check.run_models"]
    assert build["check.run_models"]["downstream"] == ["finish"]
    # an outlet of `finish` itself would announce the period it has just built, for ever
    assert build["finish"]["downstream"] == ["announce_later"]


def test_files_are_short_and_in_the_timetable() -> None:
    timetable = (DAGS / "README.md").read_text()
    files = sorted(DAGS.glob("*.py"))
    assert len(files) == 7
    for file in files:
        assert len(file.read_text().splitlines()) < 100, file.name
        assert file.name == "house.py" or f"`{file.stem}_<hub>`" in timetable, file.name
        assert not file.name.startswith("dbt_")


def test_groups_are_dealt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(DAGS))
    import house

    monkeypatch.setattr(house, "ROOT", tmp_path)
    with pytest.raises(FileNotFoundError, match="no check model"):
        house.check_groups(2)
    for group in GROUPS:
        (tmp_path / "checks" / "models" / group).mkdir(parents=True)
        (tmp_path / "checks" / "models" / group / "one.sql").write_text("SELECT 1")
    assert house.check_groups(2) == ["control+pension", "fund_accounting+unemployment"]
    assert house.check_groups(9) == sorted(GROUPS)
