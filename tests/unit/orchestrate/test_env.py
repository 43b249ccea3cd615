"""Environment of an Airflow: kept secrets, a free port everywhere it belongs, compiled modules kept."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from auditlake.orchestrate.env import airflow_env, password
from auditlake.ports import free_port


def test_secrets_are_made_once_and_private(tmp_path: Path) -> None:
    first, second = airflow_env(tmp_path, 18080), airflow_env(tmp_path, 18081)
    for name in ("AIRFLOW__API_AUTH__JWT_SECRET", "AIRFLOW__API__SECRET_KEY", "AIRFLOW__CORE__FERNET_KEY"):
        assert first[name] == second[name] and len(first[name]) >= 44
    for file in ("secrets.json", "passwords.json"):
        assert stat.S_IMODE((tmp_path / file).stat().st_mode) == 0o600
    assert json.loads((tmp_path / "passwords.json").read_text()) == {"admin": password(tmp_path)}
    assert len(password(tmp_path)) >= 12


def test_the_port_is_everywhere(tmp_path: Path) -> None:
    found = airflow_env(tmp_path, 18080)
    assert found["AIRFLOW__API__PORT"] == "18080"
    assert found["AIRFLOW__API__HOST"] == "127.0.0.1"
    assert found["AIRFLOW__CORE__EXECUTION_API_SERVER_URL"] == "http://127.0.0.1:18080/execution/"
    assert found["AIRFLOW__DATABASE__SQL_ALCHEMY_CONN"] == f"sqlite:///{tmp_path}/airflow.db?timeout=60"


def test_inherited_and_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("AIRFLOW__CORE__PARALLELISM", "64")
    monkeypatch.setenv("AUDITLAKE_AS_OF", "2026-08-05")
    found = airflow_env(tmp_path, 18080, {"AUDITLAKE_CRON": "off"})
    assert "PYTHONDONTWRITEBYTECODE" not in found
    assert found["AIRFLOW__CORE__PARALLELISM"] != "64"
    assert (found["AUDITLAKE_AS_OF"], found["AUDITLAKE_CRON"]) == ("2026-08-05", "off")


def test_free_ports_are_ports() -> None:
    assert 1024 < free_port() < 65536


def test_importing_the_package_imports_no_airflow() -> None:
    names = ("airflow_server", "env", "processes", "prompt", "rest", "supervise", "warm")
    code = "import sys\n" + "".join(f"import auditlake.orchestrate.{n}\n" for n in names)
    code += (
        "import auditlake.steps\nprint([m for m in ('airflow','duckdb','dbt','sqlmesh','boto3') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
