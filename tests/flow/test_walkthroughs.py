"""The walk-throughs of the README and of the clerks' guide, run word for word on a copy of the repository."""

from __future__ import annotations

import json
import threading
from datetime import datetime
from pathlib import Path

import pytest

from auditlake import clock
from auditlake.collect.run import collect_hub
from auditlake.settings import get_settings
from tests.conftest import started_store
from tests.flow.project_copy import DATA, ROOT, Copy, recipes
from tests.unit.collect.builder import delivery

WALKTHROUGHS = {"add a check", "add a threshold", "add a hub"}
DAGS = {"collect", "close_period", "build_period", "report_up", "publish", "dispatch"}


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A fresh copy with its own code and DAGs."""
    return Copy.of_project(tmp_path, (*DATA, "dags", "infra", "src"))


def test_both_readmes_hold_the_same_three() -> None:
    english, chinese = recipes("README.md"), recipes("README.zh.md")
    assert set(english) == WALKTHROUGHS
    assert english == chinese


def test_the_copy_is_what_runs(copy: Copy) -> None:
    assert copy.python("import auditlake, json; print(json.dumps(auditlake.__file__))").startswith(str(copy.root))


def test_add_a_check(copy: Copy) -> None:
    output = copy.follow("README.md", "add a check")[-1]
    assert "PEN-30  居民养老缴费补贴重复或超档 / Fiscal match duplicated or above tier" in output
    listed = copy.run("auditlake", "checks", "list")
    assert listed.returncode == 0 and "PEN-30" in listed.stdout and "pen_30" in listed.stdout
    # its test is a real one: another expectation fails, and a check without a test does not pass lint
    test = copy.root / "checks/tests/pension/test_pen_30.yaml"
    test.write_text(test.read_text().replace("amount: 60.00, rows_found: 2", "amount: 61.00, rows_found: 2"))
    assert copy.run("auditlake", "checks", "test", str(test)).returncode != 0
    test.unlink()
    linted = copy.run("auditlake", "checks", "lint")
    assert linted.returncode != 0 and "no tests/pension/test_pen_30.yaml" in linted.stdout + linted.stderr


#: PEN-01 over one death in May and one payment for July in each of two provinces; prints the areas that are hit
_PEN_01 = """
import json
import tempfile
from pathlib import Path

import duckdb

from auditlake.check.run import run_checks
from auditlake.standard.contracts import load_tables

work = Path(tempfile.mkdtemp())
given = {
    "ext_death": {"death_date": "date '2026-05-10'", "source_dept": "'ps'"},
    "benefit_payment": {"fund_code": "'110'", "item_code": "'basic'", "payee_id": "'y'", "amount": "3000",
                        "benefit_month": "202607", "book_month": "202607", "regular_flag": "true"},
}
inputs = {}
for table, values in given.items():
    rows = []
    for area in ("330106", "440106"):
        own = values | {"person_key": f"'p{area}'", "area_code": f"'{area}'", "agency_code": f"'{area}-si'",
                        "row_key": f"'{area}/{table}#2'"}
        rows.append("select " + ", ".join(f"cast({own.get(c.name, 'null')} as {c.type}) as {c.name}"
                                          for c in load_tables()[table].columns))
    inputs[table] = [work / f"{table}.parquet"]
    duckdb.sql(f"copy ({' union all '.join(rows)}) to '{inputs[table][0]}' (format parquet)")
results = {r.code: r for r in run_checks("330000", "2026-07", inputs, work / "hits", group="pension")}
found = results["PEN-01"]
assert found.status != "error", found.message
print(json.dumps(sorted(r[0] for r in duckdb.sql(f"select area_code from '{found.path}'").fetchall())))
"""


def test_add_a_threshold(copy: Copy) -> None:
    assert copy.python(_PEN_01) == ["330106", "440106"]
    copy.follow("README.md", "add a threshold")
    assert copy.python(_PEN_01) == ["440106"]


def test_add_a_hub(copy: Copy) -> None:
    copy.follow("README.md", "add a hub")
    parser = ROOT / "tests" / "unit" / "dags" / "parse_all.py"
    done = copy.run("python", str(parser), str(copy.root / "dags"))
    assert done.returncode == 0, done.stderr
    dags = json.loads(done.stdout.splitlines()[-1])["dags"]
    ours = {name: dag for name, dag in dags.items() if name.endswith("_320000")}
    assert set(ours) == {f"{kind}_320000" for kind in DAGS}
    assert all("hub:320000 江苏" in dag["tags"] for dag in ours.values())
    assert len(dags) == 4 * len(DAGS) - 1  # the nation reports to nobody


CLERKS = "docs/clerks.md"
BOTH = {"应报": "owed", "报送": "deliver", "AWS 命令行": "AWS command line"}


def test_both_languages_of_the_clerks_guide_hold_the_same_commands() -> None:
    found = recipes(CLERKS)
    assert set(found) == {*BOTH, *BOTH.values()}
    assert all(found[chinese] == found[english] for chinese, english in BOTH.items())


def test_a_clerk_delivers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the standard alone and a key, beside a hub that looks all the time."""
    org, submission = "330106-si", "330106-si.2026-07.period.r1"
    desk = Copy.of_project(tmp_path, ("standard", "pandera_schemas"))
    delivery(desk.root / submission, org)
    (desk.root / submission / "datapackage.json").unlink()
    assert "AC83 待遇支付明细" in desk.follow(CLERKS, "owed")[0]
    with started_store(tmp_path / "hub", monkeypatch) as server:
        server.store("330000")
        clock.set_as_of(datetime(2026, 8, 5, 9, 0))
        key = server.issuer.issue(org, "330000")
        desk.environment["AUDITLAKE_STORE_ENDPOINT"] = server.server.endpoint
        desk.environment.update(AUDITLAKE_ORG_ACCESS_KEY=key.access_key, AUDITLAKE_ORG_SECRET_KEY=key.secret_key)
        done = threading.Event()

        def look() -> None:
            while not done.wait(0.3):
                collect_hub("330000")

        hub = threading.Thread(target=look)
        hub.start()
        try:
            [told] = desk.follow(CLERKS, "deliver")
        finally:
            done.set()
            hub.join()
    get_settings.cache_clear()
    assert told.count("已受理 accepted") == 5 and "12 / 12" not in told and "0 / 12" in told
    receipt = json.loads((desk.root / f"{submission}.receipt" / "receipt.json").read_text())
    assert (receipt["submission"], receipt["outcome"], receipt["rows"]) == (submission, "accepted", 480)
    assert (desk.root / "receipts" / receipt["id"] / "report.xlsx").is_file()
    assert (desk.root / f"{submission}.report" / "report.html").is_file()
