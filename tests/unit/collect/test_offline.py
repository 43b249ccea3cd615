"""The door on a laptop: the same judgement, with reports on disk."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import polars as pl
import pytest
from click.testing import CliRunner

from auditlake.cli.check import check
from auditlake.collect.cells import typed
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import parse
from auditlake.collect.offline import check_folder
from auditlake.hashing import sha256
from auditlake.settings import get_settings
from auditlake.standard.dialects import load_dialect
from auditlake.standard.versions import current
from tests.unit.collect.builder import Rows, delivery, rows


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setenv("AUDITLAKE_AS_OF", datetime(2026, 8, 5, 9, 0).isoformat())
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def test_command_tells_what_is_wrong_and_writes_both_reports(tmp_path: Path) -> None:
    def edit(name: str, data: Rows) -> None:
        if name == "AC83":
            for row in data[:4]:
                row["AAC001"] = ""
                row["AAE009"] = "=cmd|' /C calc'!A0 <script>alert(1)</script>"
            data[4]["AAE019"] = "<b>1</b>"

    folder = delivery(tmp_path / "d", "330106-si", edit=edit)
    result = CliRunner().invoke(check, [str(folder)])
    assert result.exit_code == 1, result.output
    assert "cell.required" in result.output and "table.bad_share" in result.output
    out = tmp_path / "d.report"
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "<b>1</b>" not in page and "&lt;b&gt;1&lt;/b&gt;" in page and "已退回" in page
    book = openpyxl.load_workbook(out / "report.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert all(cell.data_type != "f" for cell in cells)
    assert book.worksheets[1].max_row == 1 + 6
    good = delivery(tmp_path / "g", "330106-si")
    assert CliRunner().invoke(check, [str(good)]).exit_code == 0


def test_reports_are_capped_and_state_the_full_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(get_limits(), "report_rows", 10)

    def edit(name: str, data: Rows) -> None:
        if name == "AC83":
            for row in data:
                row["AAC001"] = ""

    answer = check_folder(delivery(tmp_path / "d", "330106-si", edit=edit), tmp_path / "out")
    assert answer.payload["problems_listed"] == 10 and answer.payload["problem_counts"]["cell.required"] == 40
    assert answer.payload["problems_total"] == 41 and answer.payload["problems"][0]["rule"] == "table.bad_share"


@pytest.mark.parametrize(
    "path", ["../x", "a/b", "a\\b", ".hidden", ".rclone_temp_put_1", "", "datapackage.json", "a\0b"]
)
def test_no_path_of_a_manifest_is_trusted(path: str) -> None:
    entry = {"name": "AC83", "path": path, "bytes": 1, "hash": "sha256:" + "0" * 64, "rows": 1}
    head = {"org": "o", "hub": "h", "period": "p", "kind": "k", "revision": 1, "dialect": "d"}
    manifest, problems = parse(json.dumps({"name": "n", "auditlake": head, "resources": [entry]}).encode())
    assert manifest is None
    assert [(p.rule, p.column) for p in problems] == [("manifest.unreadable", "resources.0.path")]


def _upward(folder: Path, change: pl.Expr | None = None, persons: int = 50) -> Path:
    """A province's delivery: two tables of the standard as Parquet."""
    dialect = load_dialect("standard")
    folder.mkdir()
    resources = []
    for name in ("benefit_payment", "person"):
        table = dialect.tables[name]
        frame = typed(table, ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S"), pl.DataFrame(rows(table, 50, dialect))).head(
            persons if name == "person" else 50
        )
        if change is not None and name == "benefit_payment":
            frame = frame.with_columns(change)
        path = folder / f"{name}.parquet"
        frame.write_parquet(path)
        data = path.read_bytes()
        entry = {"name": name, "path": path.name, "format": "parquet", "bytes": len(data),
                 "hash": f"sha256:{sha256(data)}", "rows": frame.height}  # fmt: skip
        if table.control_column:
            total = frame[table.control_column].cast(pl.Decimal(18, 2), strict=False).sum() or Decimal(0)
            entry["control"] = {"column": table.control_column, "total": f"{total:.2f}"}
        resources.append(entry)
    head = {"org": "330000-audit", "hub": "000000", "period": "2026-07", "kind": "period", "revision": 1,
            "dialect": "standard", "standard": current()}  # fmt: skip
    package = {"name": "330000-audit.2026-07.period.r1", "auditlake": head, "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(package))
    return folder


def test_a_hub_may_have_nothing_to_report_of_a_state(tmp_path: Path) -> None:
    payload = check_folder(_upward(tmp_path / "a", persons=0), tmp_path / "out").payload
    assert payload["outcome"] == "accepted"
    assert [(p["rule"], p["severity"]) for p in payload["problems"] if p["rule"] == "file.header_only"] == [
        ("file.header_only", "warning")
    ]


def test_the_standard_goes_through_the_same_door(tmp_path: Path) -> None:
    payload = check_folder(_upward(tmp_path / "a"), tmp_path / "out").payload
    assert payload["outcome"] == "accepted"
    assert [t["rows_loaded"] for t in payload["tables"]] == [50, 50]
    assert payload["tables"][0]["control_declared"] == payload["tables"][0]["control_loaded"]
    one = pl.when(pl.int_range(50) == 3)
    name = one.then(pl.lit("330106199001011234")).otherwise(pl.col("person_key")).alias("person_key")
    payload = check_folder(_upward(tmp_path / "b", name), tmp_path / "out").payload
    assert [(p["rule"], p["row"], p["column"]) for p in payload["problems"] if p["severity"] == "row"] == [
        ("cell.type", 5, "person_key")
    ]
    floats = pl.col("amount").cast(pl.Float64)
    payload = check_folder(_upward(tmp_path / "c", floats), tmp_path / "out").payload
    assert payload["outcome"] == "refused"
    assert [(p["rule"], p["column"]) for p in payload["problems"] if p["severity"] == "error"] == [
        ("cell.type", "amount")
    ]
