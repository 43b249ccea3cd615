"""The wheel with its light dependencies and the standard as a zip: what an org's closed network has, against the hub."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from auditlake.collect.receipts import receipts
from auditlake.collect.run import collect_hub
from auditlake.home import project_root
from tests.conftest import StoreServer
from tests.flow.test_clerk import HUB, PREFIX, SI, bad_cells, bad_total, server
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery

__all__ = ["server"]

ROOT = project_root()


@pytest.fixture(scope="module")
def light(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A fresh environment with the wheel and what it asks for, and the standard as a zip."""
    work = tmp_path_factory.mktemp("light")
    uv = [sys.executable, "-m", "uv", "-q"]
    source = work / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    shutil.copytree(ROOT / "src", source / "src", ignore=shutil.ignore_patterns("*.egg-info", "__pycache__"))
    pins = work / "constraints.txt"
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins.write_text("\n".join(line.rstrip(" \\") for line in lines if line[:1].isalnum()), encoding="utf-8")
    for command in (
        [*uv, "build", "--wheel", "-o", str(work / "dist"), str(source)],
        [*uv, "venv", "-p", sys.executable, str(work / "venv")],
    ):
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode:
            pytest.skip(f"no package index within reach, or no uv (pip install uv): {made.stderr[-300:]}")
    [wheel] = (work / "dist").glob("*.whl")
    python = work / "venv" / "bin" / "python"
    install = [*uv, "pip", "install", "--python", str(python), "-c", str(pins), str(wheel)]
    made = subprocess.run(install, capture_output=True, text=True, check=False)
    if made.returncode:
        pytest.skip(f"no package index within reach: {made.stderr[-300:]}")
    bundle = subprocess.run(
        [sys.executable, "-m", "auditlake.clerk.bundle", str(work / "dist")], capture_output=True, text=True, check=True
    )
    zipped = Path(bundle.stdout.strip())
    size = sum(f.stat().st_size for f in (work / "venv").rglob("*") if f.is_file())
    print(
        f"\nwheel {wheel.stat().st_size / 1e6:.1f} MB, standard {zipped.stat().st_size / 1e6:.1f} MB, "
        f"installed {size / 1e6:.0f} MB"
    )
    return python, zipped


def run_light(light: tuple[Path, Path], folder: Path) -> subprocess.CompletedProcess[str]:
    """``auditlake check`` of the light environment, without network where the system can take it away."""
    python, zipped = light
    env = {"PATH": os.environ["PATH"], "PYTHONUTF8": "1", "AUDITLAKE_AS_OF": "2026-08-05T09:00"}
    env["AUDITLAKE_HOME"] = str(folder.parent / "light-home")
    command = [str(python), "-c", _START, "check", str(folder), "--standard", str(zipped)]
    alone = ["unshare", "-rn"] if shutil.which("unshare") else []
    if alone and subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        alone = []
    return subprocess.run(
        [*alone, *command, "--json"], env=env, capture_output=True, text=True, check=False, cwd=folder.parent
    )


#: what a clerk's computer lacks: the hub's engines, and on Windows the file locks of Unix
_START = """
import sys
for name in ("airflow", "dbt", "sqlmesh", "minio", "psycopg", "fastapi"):
    try:
        __import__(name)
    except ModuleNotFoundError:
        continue
    raise SystemExit(f"{name} is here")
sys.modules["fcntl"] = None
from auditlake.cli import main
main()
"""

DELIVERIES: dict[str, dict[str, Any]] = {
    "good": {},
    "bad cells": {"edit": bad_cells},
    "a wrong total": {"manifest": bad_total},
    "a file that is not listed": {"late": lambda contents: contents.update({"notes.txt": b"hello"})},
}


@pytest.mark.parametrize("name", DELIVERIES)
def test_the_wheel_alone_judges_as_the_hub_does(
    light: tuple[Path, Path], server: StoreServer, tmp_path: Path, name: str
) -> None:
    folder = delivery(tmp_path / "d", SI, **DELIVERIES[name])
    done = run_light(light, folder)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    own = json.loads(done.stdout)
    sender = server.org_store(SI, HUB)
    for file in sorted(folder.iterdir(), key=lambda f: (f.name == "datapackage.json", f.name)):
        sender.put_file(PREFIX + file.name, file)
    hub = server.store(HUB)
    eventually(lambda: hub.exists(PREFIX + "datapackage.json"))
    collect_hub(HUB)
    [theirs] = receipts(hub)
    same = ("id", "outcome", "problems", "problem_counts", "problems_total", "rows", "rows_rejected", "tables")
    assert {key: own[key] for key in same} == {key: theirs[key] for key in same}
    assert own["problems_total"] == {"good": 0, "bad cells": 3}.get(name, 1)
    assert done.returncode == (own["outcome"] == "refused") == (name not in ("good", "bad cells"))
    assert {file.name for file in (tmp_path / "d.report").iterdir()} >= {"report.xlsx", "report.html"}
