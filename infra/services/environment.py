"""Prints ``export`` lines: the environment that all services on this machine share.

What the caller has set (a ``.env``) is kept; secrets it has not set are made once and kept in
``HOME/services/secrets.json``, readable by the owner only.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import shlex
from pathlib import Path

from auditlake.orchestrate.env import USER, airflow_env, password

PORTS = {"AIRFLOW": 8080, "STORE": 19000, "METADATA": 5442, "MARTS": 5443, "LISTENER": 8090}
SECRETS = ("STORE_SECRET_KEY", "PERSON_KEY_SECRET", "METADATA_PASSWORD", "MARTS_PASSWORD", "EVENT_TOKEN")


def environment() -> dict[str, str]:
    """Variables on top of the caller's."""
    home = Path(os.environ.get("AUDITLAKE_HOME") or ".auditlake").resolve()
    folder = home / "services"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:  # all services start at the same moment
        fcntl.flock(lock, fcntl.LOCK_EX)
        own = {f"AUDITLAKE_{name}": value for name, value in _kept(folder / "secrets.json").items()}
        own |= {f"AUDITLAKE_{name}_PORT": str(port) for name, port in PORTS.items()}
        own |= {name: os.environ[name] for name in own if os.environ.get(name)}
        metadata = f"airflow:{own['AUDITLAKE_METADATA_PASSWORD']}@127.0.0.1:{own['AUDITLAKE_METADATA_PORT']}/airflow"
        marts = f"auditlake:{own['AUDITLAKE_MARTS_PASSWORD']}@127.0.0.1:{own['AUDITLAKE_MARTS_PORT']}/marts"
        own |= {
            "AUDITLAKE_HOME": str(home),
            "AUDITLAKE_STORE_ENDPOINT": f"http://127.0.0.1:{own['AUDITLAKE_STORE_PORT']}",
            "AUDITLAKE_PG_URL": f"postgresql://{marts}",
            "AUDITLAKE_AIRFLOW_URL": f"http://127.0.0.1:{own['AUDITLAKE_AIRFLOW_PORT']}",
            "AUDITLAKE_AIRFLOW_USER": USER,
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"postgresql+psycopg://{metadata}",
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_ASYNC": f"postgresql+psycopg://{metadata}",
        }
        airflow = folder / "airflow"
        made = airflow_env(airflow, int(own["AUDITLAKE_AIRFLOW_PORT"]), own)
        return made | {"AUDITLAKE_AIRFLOW_PASSWORD": password(airflow)}


def _kept(file: Path) -> dict[str, str]:
    if not file.is_file():
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            json.dump({name: secrets.token_hex(24) for name in SECRETS}, stream)
    return {str(name): str(value) for name, value in json.loads(file.read_text()).items()}


if __name__ == "__main__":
    for name, value in sorted(environment().items()):
        if os.environ.get(name) != value:
            print(f"export {name}={shlex.quote(value)}")
