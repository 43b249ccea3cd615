"""``docker-compose.yml``: valid, pinned, without secrets, and the same services as the processes of ``infra/Procfile``."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from auditlake.home import project_root

ROOT = project_root()
COMPOSE = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE)["services"]
EXAMPLE = dict(
    re.findall(
        r"^#?((?:AUDITLAKE)_[A-Z0-9_]+)=(.*)$", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE
    )
)
VARIABLES = set(re.findall(r"\$\{([A-Z0-9_]+)", COMPOSE))


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """``.env.example`` as an operator fills it in."""
    file = tmp_path / "env"
    file.write_text("".join(f"{name}={value or f'secret-{name}'}\n" for name, value in sorted(EXAMPLE.items())))
    return file


def _compose(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = shutil.which("docker-compose")
    if command is None:
        pytest.skip("no docker-compose installed (Debian: apt-get install docker-compose)")
    return subprocess.run(
        [command, *arguments], cwd=ROOT, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )


def test_debians_compose_reads_it(filled: Path) -> None:
    done = _compose("--env-file", str(filled), "config")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    read = yaml.safe_load(done.stdout)
    assert set(read["services"]) == set(SERVICES)
    assert read["services"]["store"]["image"] == EXAMPLE["AUDITLAKE_S3_IMAGE"]
    for service in read["services"].values():
        assert all(str(value) for value in (service.get("environment") or {}).values())


def test_without_a_secret_it_does_not_start(filled: Path) -> None:
    for name in ("AUDITLAKE_STORE_SECRET_KEY", "AUDITLAKE_S3_IMAGE"):
        short = filled.with_name(name)
        short.write_text(
            "".join(f"{line}\n" for line in filled.read_text().splitlines() if not line.startswith(f"{name}="))
        )
        done = _compose("--env-file", str(short), "config")
        assert done.returncode != 0 and name in done.stderr and "docs/deployment.md" in done.stderr


def test_every_variable_is_documented_and_demanded() -> None:
    assert set(EXAMPLE) >= VARIABLES
    demanded = set(re.findall(r"\$\{([A-Z0-9_]+):\?", COMPOSE))
    assert demanded == VARIABLES
    assert "version:" not in COMPOSE.split("services:")[0] and "\nname:" not in COMPOSE


def test_every_variable_of_the_services_is_used_somewhere() -> None:
    services = "".join(
        file.read_text(encoding="utf-8") for file in (ROOT / "infra" / "services").iterdir() if file.is_file()
    )
    of_deployment = {name for name in EXAMPLE if name.endswith(("_IMAGE", "_PORT")) or name in VARIABLES}
    unused = {n for n in of_deployment if n not in VARIABLES and n not in services and n[10:-5] not in services}
    assert unused == set()


def test_images_are_pinned_and_maintained() -> None:
    images = {name: EXAMPLE[name] for name in EXAMPLE if name.endswith("_IMAGE")}
    assert len(images) == 4
    for name, image in images.items():
        repository, _, tag = image.partition(":")
        assert tag and tag != "latest" and re.search(r"\d+\.\d+|\d{4}-\d{2}-\d{2}", tag), name
        assert repository not in ("minio/minio", "minio/mc")
    assert all(re.fullmatch(r"\$\{AUDITLAKE_(\w+_)?IMAGE(:\?[^}]*)?\}", s["image"]) for s in SERVICES.values())


def test_ports_are_bound_to_this_machine_only() -> None:
    ports = [port for service in SERVICES.values() for port in service.get("ports", [])]
    assert len(ports) == 4 and all(str(port).startswith("127.0.0.1:") for port in ports)


def test_every_lasting_service_says_whether_it_is_healthy() -> None:
    assert {name for name, service in SERVICES.items() if "healthcheck" not in service} == {"prepare"}
    for service in SERVICES.values():
        for other, wait in service.get("depends_on", {}).items():
            wanted = "service_completed_successfully" if other == "prepare" else "service_healthy"
            assert wait == {"condition": wanted}


def test_the_same_services_run_as_processes() -> None:
    lines = dict(line.split(": ", 1) for line in (ROOT / "infra" / "Procfile").read_text().splitlines())
    assert set(lines) == set(SERVICES)
    for name, command in lines.items():
        script = ROOT / command
        assert script.is_file() and script.stat().st_mode & 0o111, name


def test_the_image_holds_what_the_project_needs() -> None:
    dockerfile = (ROOT / "infra" / "images" / "airflow" / "Dockerfile").read_text(encoding="utf-8")
    copied = set(re.findall(r"^COPY --chown=auditlake (\w+) \1$", dockerfile, re.MULTILINE))
    assert copied >= {"src", "standard", "pandera_schemas", "dbt_project", "checks", "dags", "infra"}
    allowed = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {f"!{name}" for name in copied} <= set(allowed) and allowed[0] == "*"
    assert "--require-hashes" in dockerfile and not re.search(r"https?://", dockerfile)
    assert json.loads(re.findall(r"^ENTRYPOINT (.*)$", dockerfile, re.MULTILINE)[0]) == [
        "infra/images/airflow/entrypoint"
    ]
