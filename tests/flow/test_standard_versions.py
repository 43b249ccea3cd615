"""The example of ``docs/standard_versions.md``, word for word on a copy: a minor step, a major one, both side by side."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from tests.flow.project_copy import Copy, recipes

DOCUMENT = "docs/standard_versions.md"
ORDER = ["minor", "major", "side by side"]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """One copy for the whole example."""
    return Copy.of_project(tmp_path_factory.mktemp("versions")).unpublished()


def follow(copy: Copy, name: str) -> list[str]:
    """Follow a part of the example and those before it that were not followed yet."""
    outputs: list[str] = []
    for part in ORDER[len(copy.followed) : ORDER.index(name) + 1]:
        outputs = copy.follow(DOCUMENT, part)
    assert outputs
    return outputs


def columns(path: Path, table: str) -> list[str]:
    """Columns of a source table of the national medical platform in a frozen version."""
    frozen = json.loads(path.read_text(encoding="utf-8"))
    (nhsa,) = [dialect for dialect in frozen["dialects"] if dialect["name"] == "nhsa"]
    return [c["name"] for t in nhsa["tables"] if t["name"] == table for c in t["columns"]]


def test_the_document_holds_these_parts() -> None:
    assert list(recipes(DOCUMENT)) == ORDER


def test_a_minor_step(copy: Copy) -> None:
    before, after = follow(copy, "minor")
    assert "version 1.1.0 is too small" in before and "major" not in before
    assert "1.2.0: standard/versions/1.2.0.json" in after
    old, new = (
        columns(copy.root / "standard" / "versions" / f"{v}.json", "nurscare_serv_d") for v in ("1.1.0", "1.2.0")
    )
    assert old and set(new) - set(old) == {"serv_score"}


def test_a_major_step(copy: Copy) -> None:
    before, after = follow(copy, "major")
    assert "version 1.3.0 is too small; these changes are a major step from 1.2.0" in before
    assert "nothing says how older rows give serv_hours" in before
    assert "2.0.0: standard/versions/2.0.0.json" in after
    # published is published
    contract = copy.root / "standard" / "codes" / "ltc_mode.csv"
    kept = contract.read_text(encoding="utf-8")
    contract.write_text(kept + "other,其他,other\n", encoding="utf-8")
    refused = copy.run("auditlake", "standard", "freeze")
    assert refused.returncode == 1 and "version 2.0.0 was published and must not change" in refused.stderr
    contract.write_text(kept, encoding="utf-8")
    assert copy.run("auditlake", "standard", "freeze").returncode == 0


def test_side_by_side(copy: Copy) -> None:
    follow(copy, "side by side")
    file = copy.root / "both" / "standard" / "ltc_service.parquet"
    with duckdb.connect() as connection:
        query = "select service_id, minutes, typeof(minutes), mode, row_key from read_parquet(?) order by service_id"
        found = connection.execute(query, [str(file)]).fetchall()
    assert found == [
        ("A1", 90, "INTEGER", "home", "440100-mi.2026-07.period.r1/nurscare_serv_d.csv#2"),
        ("A2", 50, "INTEGER", "day", "440100-mi.2026-07.period.r1/nurscare_serv_d.csv#3"),
        ("B1", 90, "INTEGER", "home", "440300-mi.2026-07.period.r1/nurscare_serv_d.csv#2"),
    ]


@pytest.mark.parametrize(("folder", "lacking"), [("older", "serv_hours"), ("newer", "serv_mins")])
def test_each_is_judged_by_the_contract_it_names(copy: Copy, folder: str, lacking: str) -> None:
    """The same file under the other version lacks a column."""
    follow_all = [part for part in ORDER if part not in copy.followed]
    for part in follow_all:
        copy.follow(DOCUMENT, part)
    manifest = copy.root / folder / "datapackage.json"
    kept = manifest.read_text(encoding="utf-8")
    package = json.loads(kept)
    other = {"1.2.0": "2.0.0", "2.0.0": "1.2.0"}[package["auditlake"]["standard"]]
    manifest.write_text(json.dumps(package | {"auditlake": package["auditlake"] | {"standard": other}}))
    checked = copy.run("auditlake", "check", folder)
    manifest.write_text(kept, encoding="utf-8")
    assert checked.returncode == 1
    assert "columns.missing" in checked.stdout and lacking in checked.stdout
