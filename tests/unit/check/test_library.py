"""The library is read from headers and the catalogue; headers that lack something are named."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from auditlake.check.library import affected_periods, load_library
from auditlake.cli.checks import checks

CODES = [
    "CTL-13",
    "FND-03",
    "FND-04",
    "FND-05",
    "FND-06",
    "FND-09",
    "FND-14",
    "PEN-01",
    "PEN-02",
    "PEN-03",
    "PEN-04",
    "PEN-05",
    "PEN-06",
    "PEN-12",
    "PEN-14",
    "UNE-01",
    "UNE-02",
    "UNE-03",
    "UNE-05",
]


def test_all_codes_are_there() -> None:
    library = load_library()
    assert sorted({info.code for info in library}) == CODES
    assert {i.model: i.scope for i in library if i.scope != ("province",)} == {
        "ctl_13": ("nation", "province"), "pen_03_nation": ("nation",)}  # fmt: skip


def test_a_general_knowledge_basis_says_so() -> None:
    texts = {info.code: info.basis_text for info in load_library()}
    assert texts["PEN-14"].endswith("(to be verified / 待核实)")
    assert "to be verified" not in texts["PEN-01"]


def test_a_header_without_an_owner_is_named(tmp_path: Path) -> None:
    (tmp_path / "models" / "pension").mkdir(parents=True)
    (tmp_path / "catalogue.csv").write_text("code,name_zh\nPEN-01,x\n")
    (tmp_path / "models" / "pension" / "pen_01.sql").write_text("MODEL (\n  name checks.pen_01\n);\nSELECT 1")
    with pytest.raises(ValueError, match=r"pen_01\.sql.*lacks owner, description, code"):
        load_library(tmp_path)


def test_affected_periods_cross_a_year() -> None:
    assert affected_periods("2026-11", 3) == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert affected_periods("2026-07", 0) == ["2026-07"]


def test_list_and_show_are_in_both_languages() -> None:
    listed = CliRunner().invoke(checks, ["list"])
    assert listed.exit_code == 0
    assert all(code in listed.output for code in CODES)
    shown = CliRunner().invoke(checks, ["show", "pen-14"])
    assert "缴费基数越上下限 / Base outside bounds" in shown.output
    assert "to be verified / 待核实" in shown.output
    assert "no check XXX-1" in CliRunner().invoke(checks, ["show", "XXX-1"]).output
