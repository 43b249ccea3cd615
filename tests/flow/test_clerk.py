"""The clerk's commands against a real store and the hub's own door, and a plain S3 client in their place."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.exceptions import EndpointConnectionError
from click.testing import CliRunner, Result

from auditlake import clock
from auditlake.cli import main
from auditlake.collect.receipts import receipts
from auditlake.collect.run import collect_hub
from auditlake.collect.submit import files_of
from auditlake.credentials.default import default_issuer
from auditlake.credentials.issuer import Credentials
from auditlake.home import project_root
from auditlake.ports import free_port
from auditlake.settings import get_settings
from auditlake.store import Store
from auditlake.store.servers import make_server, missing
from auditlake.store.tls import make_tls
from tests.conftest import SECRET, StoreServer, started_store
from tests.flow.project_copy import recipes
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import Rows, delivery

SI, HUB = "330106-si", "330000"
PREFIX = f"orgs/{SI}/in/2026-07/period-r1/"
ROOT = project_root()


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoreServer]:
    """A store of its own with an empty hub, clock in August 2026."""
    with started_store(tmp_path / "home", monkeypatch) as started:
        started.store(HUB)
        clock.set_as_of(datetime(2026, 8, 5, 9, 0))
        yield started
    get_settings.cache_clear()


@pytest.fixture
def org(server: StoreServer) -> Credentials:
    """The org's key."""
    return server.issuer.issue(SI, HUB)


@contextmanager
def collecting() -> Iterator[None]:
    """A hub that looks all the time."""
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.2):
            collect_hub(HUB)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def auditlake(org: Credentials | None, *arguments: str, **more: str) -> Result:
    """Run a command as the org would; fails on a crash of ours."""
    own = {"AUDITLAKE_ORG_ACCESS_KEY": org.access_key, "AUDITLAKE_ORG_SECRET_KEY": org.secret_key} if org else {}
    done = CliRunner().invoke(main, list(arguments), env={**own, **more}, catch_exceptions=False)
    print(done.output)
    return done


def bad_total(package: dict[str, Any]) -> None:
    next(r for r in package["resources"] if r["name"] == "AC83")["control"]["total"] = "1.00"


def bad_cells(name: str, data: Rows) -> None:
    if name == "AC83":
        data[3]["AAE019"] = "1,000.00"
        data[5]["AAZ220"] = data[4]["AAZ220"]
    if name == "AC01":
        data[0]["AAC002"] = "330106196001011234"


# -- the light core


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


# -- submit, receipts, owed


def test_from_the_folder_to_the_receipt(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI, edit=bad_cells)
    before = auditlake(org, "owed", "--json")
    assert [(p["period"], p["state"]) for p in json.loads(before.output)["data"]] == [
        ("2026-06", "open"), ("2026-07", "open"), ("2026-08", "open"),
    ]  # fmt: skip
    with collecting():
        done = auditlake(org, "submit", str(folder), "--wait", "30")
    assert done.exit_code == 0
    for words in (
        "AC83.csv ",
        f"已上传 uploaded: {PREFIX}",
        "已受理 accepted",
        "[cell.type]",
    ):
        assert words in done.output
    assert re.search(r"退回行 rows rejected +3\n", done.output) and "whose check character is right" in done.output
    [payload] = receipts(server.store(HUB))
    kept = tmp_path / "d.receipt"
    assert {f.name for f in kept.iterdir()} >= {"receipt.json", "report.xlsx", "report.html"}
    assert json.loads((kept / "receipt.json").read_text())["id"] == payload["id"]
    listed = auditlake(org, "receipts")
    assert payload["id"] in listed.output and f"{SI}.2026-07.period.r1" in listed.output
    full = auditlake(org, "receipts", f"{SI}.2026-07.period.r1", "--out", str(tmp_path / "mine"))
    assert "[cell.citizen_id]" in full.output and "330106196001011234" not in full.output
    assert (tmp_path / "mine" / payload["id"] / "report.xlsx").is_file()
    assert json.loads(auditlake(org, "receipts", "--period", "2026-06", "--json").output) == []
    [after] = json.loads(auditlake(org, "owed", "--period", "2026-07", "--json").output)["data"]
    assert (after["state"], after["due"], after["days_late"]) == ("accepted", "2026-08-12", 0)
    assert after["submission"] == payload["submission"] and not any(t["missing"] for t in after["tables"])
    assert len(after["tables"]) == 12
    # the same again shows the receipt that is there; other bytes under the same revision are not sent
    again = auditlake(org, "submit", str(folder))
    assert again.exit_code == 0 and payload["id"] in again.output and "uploaded" not in again.output
    delivery(folder, SI)
    other = auditlake(org, "submit", str(folder))
    assert other.exit_code == 4 and "revision 2" in other.output and "修订号 2" in other.output


def test_owed_without_a_key_is_the_standard(server: StoreServer) -> None:
    found = json.loads(auditlake(None, "owed", "--org", SI, "--json").output)
    assert {p["state"] for p in found["data"]} == {"unknown"}
    july = next(p for p in found["data"] if p["period"] == "2026-07")
    assert (july["due"], july["days_left"], july["days_late"]) == ("2026-08-12", 5, 0)
    june = next(p for p in found["data"] if p["period"] == "2026-06")
    assert (june["due"], june["days_left"], june["days_late"]) == ("2026-07-10", 0, 26)
    assert {d["artefact"] for d in found["other"]} == {"answer", "plan"}
    assert auditlake(None, "owed").exit_code == 4 and auditlake(None, "owed", "--org", "999999-si").exit_code == 4
    shown = auditlake(None, "owed", "--org", SI, "--period", "2026-07")
    assert "待遇支付明细" in shown.output and "2026-08-12" in shown.output


def test_what_would_be_refused_is_not_sent_unless_forced(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI, manifest=bad_total)
    done = auditlake(org, "submit", str(folder))
    assert done.exit_code == 1 and "[control.total]" in done.output and "没有上传" in done.output
    assert list(server.store(HUB).list(PREFIX)) == []
    with collecting():
        forced = auditlake(org, "submit", str(folder), "--force", "--wait", "30")
    assert forced.exit_code == 1 and "已退回 refused" in forced.output and "[control.total]" in forced.output
    [payload] = receipts(server.store(HUB))
    assert payload["outcome"] == "refused"


def test_nobody_looks_then_no_receipt(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    done = auditlake(org, "submit", str(delivery(tmp_path / "d", SI)), "--wait", "0.5")
    assert done.exit_code == 3 and "还没有回执" in done.output and "No receipt yet" in done.output
    assert auditlake(org, "submit", str(tmp_path / "d"), "--wait", "0").exit_code == 3


def test_a_cut_upload_goes_on_where_it_stopped(
    server: StoreServer, org: Credentials, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole files are not sent again, a large one goes on at its part, the manifest comes last."""
    folder = delivery(tmp_path / "d", SI, files=lambda c: c.update({"AC83.csv": c["AC83.csv"] + b"\n" * (20 << 20)}))
    calls: list[tuple[str, str]] = []
    broken = [True]
    real = BaseClient._make_api_call  # type: ignore[attr-defined]

    def api(self: Any, operation: str, arguments: dict[str, Any]) -> Any:
        if operation in ("PutObject", "UploadPart"):
            calls.append((Path(arguments["Key"]).name, str(arguments.get("PartNumber", ""))))
            if broken and calls[-1] == ("AC83.csv", "3"):
                raise EndpointConnectionError(endpoint_url="http://cut")
        return real(self, operation, arguments)

    monkeypatch.setattr(BaseClient, "_make_api_call", api)
    first = auditlake(org, "submit", str(folder), "--no-check", "--wait", "0")
    assert first.exit_code == 4 and "无法连接数据存储" in first.output and "uploaded" not in first.output
    before = [file.name for file in files_of(folder) if file.name < "AC83.csv"]
    assert len(before) == 6 and calls == [*((name, "") for name in before), *(("AC83.csv", n) for n in "123")]
    broken.clear()
    calls.clear()
    second = auditlake(org, "submit", str(folder), "--no-check", "--wait", "0")
    assert second.exit_code == 3 and f"uploaded: {PREFIX}" in second.output
    after = [file.name for file in files_of(folder) if file.name > "AC83.csv"]
    assert calls == [("AC83.csv", "3"), *((name, "") for name in after), ("datapackage.json", "")]
    # cut again before the manifest: nothing but the manifest is left to send, the large file in parts included
    server.org_store(SI, HUB).delete(PREFIX + "datapackage.json")
    calls.clear()
    assert auditlake(org, "submit", str(folder), "--no-check", "--wait", "0").exit_code == 3
    assert calls == [("datapackage.json", "")]


def test_a_file_that_changed_after_the_manifest_stops_it(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI, late=lambda c: c.update({"AC83.csv": c["AC83.csv"] + b" "}))
    done = auditlake(org, "submit", str(folder), "--no-check", "--wait", "0")
    assert done.exit_code == 4 and "AC83.csv changed after the manifest was written" in done.output
    assert not server.org_store(SI, HUB).exists(PREFIX + "datapackage.json")


def test_files_of_something_else_under_the_prefix_stop_it(
    server: StoreServer, org: Credentials, tmp_path: Path
) -> None:
    server.org_store(SI, HUB).put_bytes(PREFIX + "old.csv", b"x")
    done = auditlake(org, "submit", str(delivery(tmp_path / "d", SI)), "--wait", "0")
    assert done.exit_code == 4 and "old.csv" in done.output
    assert not server.org_store(SI, HUB).exists(PREFIX + "AC83.csv")


def test_without_a_key_or_with_a_wrong_one(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = str(delivery(tmp_path / "d", SI))
    none = auditlake(None, "submit", folder)
    assert none.exit_code == 4 and "AUDITLAKE_ORG_ACCESS_KEY" in none.output
    wrong = auditlake(org, "submit", folder, AUDITLAKE_ORG_SECRET_KEY="wrong")
    assert wrong.exit_code == 4 and "存储拒绝访问" in wrong.output
    off = auditlake(org, "receipts", AUDITLAKE_ORG="330110-si")
    assert off.exit_code in (0, 4) and "r-" not in off.output


# -- a plain S3 client


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
