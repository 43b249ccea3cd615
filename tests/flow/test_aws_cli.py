"""A plain S3 client in place of our own: the AWS command line, told what docs/clerks.md tells."""

from __future__ import annotations

import json
import os
import re
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from auditlake import clock
from auditlake.collect.receipts import receipts
from auditlake.collect.run import collect_hub
from auditlake.credentials.default import default_issuer
from auditlake.home import project_root
from auditlake.ports import free_port
from auditlake.settings import get_settings
from auditlake.store import Store
from auditlake.store.servers import make_server, missing
from auditlake.store.tls import make_tls
from tests.conftest import SECRET
from tests.flow.project_copy import recipes
from tests.flow.test_clerk import HUB, PREFIX, SI
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery

ROOT = project_root()


@pytest.fixture(scope="module")
def aws() -> Path:
    """The AWS command line; it pins its own libraries, so it has an environment of its own (``make awscli``)."""
    program = ROOT / ".venv-awscli" / "bin" / "aws"
    if not program.is_file():
        made = subprocess.run(["make", "awscli"], cwd=ROOT, capture_output=True, text=True, check=False)
        if made.returncode:
            pytest.skip(f"the AWS command line is missing: make awscli ({made.stderr[-200:]})")
    return program


@pytest.mark.parametrize(("kind", "secure"), [("rclone", False), ("rclone", True), ("minio", False)])
def test_the_aws_command_line_delivers_and_reads_the_receipt(
    aws: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, secure: bool
) -> None:
    if lacking := missing(kind):
        pytest.skip(lacking)
    tls = make_tls(tmp_path / "tls") if secure else None
    home = tmp_path / "home"
    server = make_server(kind, home, free_port(), "auditlake-platform", SECRET, tls)
    settings = {"HOME": home, "STORE_KIND": kind, "STORE_ENDPOINT": server.endpoint, "STORE_SECRET_KEY": SECRET}
    for name, value in (settings | ({"STORE_CA": tls.ca} if tls else {})).items():
        monkeypatch.setenv(f"AUDITLAKE_{name}", str(value))
    get_settings.cache_clear()
    with server:
        print(server.version())
        clock.set_as_of(datetime(2026, 8, 5, 9, 0))
        default_issuer().prepare_hub(HUB)
        own = default_issuer().issue(SI, HUB)
        delivery(tmp_path / f"{SI}.2026-07.period.r1", SI)
        (tmp_path / "aws.conf").write_text(aws_settings())
        path = f"{aws.parent}{os.pathsep}{os.environ['PATH']}"
        env = {"PATH": path, "HOME": str(tmp_path), "AWS_CONFIG_FILE": str(tmp_path / "aws.conf")}
        env |= {"AWS_ACCESS_KEY_ID": own.access_key, "AWS_SECRET_ACCESS_KEY": own.secret_key}
        env |= {"AUDITLAKE_STORE_ENDPOINT": server.endpoint} | ({"AWS_CA_BUNDLE": str(tls.ca)} if tls else {})

        def run(script: str) -> None:
            command = ["bash", "-euo", "pipefail", "-c", script]
            done = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr

        (_, deliver), (_, read_back) = recipes("docs/clerks.md")["AWS command line"]
        run(deliver)
        hub = Store.for_hub(HUB)
        eventually(lambda: hub.exists(PREFIX + "datapackage.json"))
        assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1"]
        [payload] = receipts(hub)
        mine = Store.connect(server.endpoint, own.bucket, own.access_key, own.secret_key, tls.ca if tls else None)
        eventually(lambda: bool(list(mine.list(f"orgs/{SI}/out/receipts/"))))
        run(read_back)
        read = json.loads((tmp_path / "receipts" / payload["id"] / "receipt.json").read_text())
        assert (read["id"], read["outcome"]) == (payload["id"], "accepted")
    get_settings.cache_clear()


def aws_settings() -> str:
    """What docs/clerks.md tells clerks to write into the configuration file."""
    document = (ROOT / "docs" / "clerks.md").read_text(encoding="utf-8")
    found = re.findall(r"```ini\n(.*?)```", document, re.DOTALL)
    assert found and len(set(found)) == 1  # the same in both languages
    return str(found[0])
