"""Environment of one Airflow on one machine: paths, ports, secrets. Static options: ``infra/airflow``."""

from __future__ import annotations

import base64
import json
import os
import secrets
import sys
from pathlib import Path

from auditlake.home import project_root

USER = "admin"


def airflow_env(home: Path, port: int, extra: dict[str, str] | None = None) -> dict[str, str]:
    """Environment for every Airflow process of the installation in ``home``; ``extra`` has the last word.

    Creates ``home`` with its secrets (kept over restarts, mode 600) and the password file of the login.
    """
    home = home.resolve()
    home.mkdir(parents=True, exist_ok=True)
    keys = _secrets(home / "secrets.json")
    passwords = home / "passwords.json"
    _write_private(passwords, {USER: keys["password"]})
    infra = project_root() / "infra" / "airflow"
    address = f"http://127.0.0.1:{port}"
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("AIRFLOW")}
    # compiled modules must be kept: without them every start compiles thousands of files again
    inherited.pop("PYTHONDONTWRITEBYTECODE", None)
    paths = [str(infra / "config"), str(project_root() / "src"), inherited.get("PYTHONPATH", "")]
    return {
        **inherited,
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), inherited.get("PATH", "")]),
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "AUDITLAKE_PROJECT": str(project_root()),
        "AIRFLOW_HOME": str(home),
        "AIRFLOW_CONFIG": str(infra / "airflow.cfg"),
        "AIRFLOW__CORE__DAGS_FOLDER": str(project_root() / "dags"),
        "AIRFLOW__CORE__PLUGINS_FOLDER": str(infra / "plugins"),
        "AIRFLOW__CORE__PARALLELISM": str(max(2, os.cpu_count() or 2)),
        "AIRFLOW__CORE__FERNET_KEY": keys["fernet"],
        "AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(passwords),
        "AIRFLOW__CORE__EXECUTION_API_SERVER_URL": f"{address}/execution/",
        "AIRFLOW__API__HOST": "127.0.0.1",
        "AIRFLOW__API__PORT": str(port),
        "AIRFLOW__API__BASE_URL": address,
        "AIRFLOW__API__SECRET_KEY": keys["api"],
        "AIRFLOW__API_AUTH__JWT_SECRET": keys["jwt"],
        # SQLite's default patience of 5 s is too short when several components write
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{home}/airflow.db?timeout=60",
        **(extra or {}),
    }


def password(home: Path) -> str:
    """Password of the login ``admin``; ``FileNotFoundError`` before the first start."""
    return str(json.loads((home / "secrets.json").read_text())["password"])


def _secrets(file: Path) -> dict[str, str]:
    if not file.is_file():
        made = {
            "jwt": secrets.token_hex(32),
            "api": secrets.token_hex(32),
            "fernet": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
            "password": secrets.token_urlsafe(9),
        }
        _write_private(file, made)
    return {k: str(v) for k, v in json.loads(file.read_text()).items()}


def _write_private(file: Path, data: dict[str, str]) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as stream:
        json.dump(data, stream)
