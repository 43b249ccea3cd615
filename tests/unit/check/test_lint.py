"""The linter finds what a careless check does wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from auditlake.check.library import checks_dir

BAD = """MODEL (
  name checks.pen_99,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  description 'A careless check.',
  tags ('code:PEN-99', 'stage:wild')
);

SELECT d.person_key, '@first_month' AS period
FROM std.ext_death AS d
JOIN std.ref_parameter_wide AS prm ON prm.area_code = d.area_code
JOIN std.unknown_table AS u ON u.person_key = d.person_key
WHERE prm.month > 60
"""
MISSPELT = """MODEL (name checks.pen_98, kind FULL);

SELECT d.person_key, prm.grace_monhts
FROM std.ext_death AS d
JOIN std.ref_parameter_wide AS prm ON prm.area_code = d.area_code
"""


def test_a_careless_check_is_told_everything(tmp_path: Path) -> None:
    from sqlmesh import Context
    from sqlmesh.core.console import NoopConsole, set_console

    root = tmp_path / "checks"
    shutil.copytree(checks_dir(), root, ignore=shutil.ignore_patterns("__pycache__", "*.sql", "tests"))
    model = root / "models" / "pension" / "pen_99.sql"
    model.parent.mkdir(parents=True, exist_ok=True)
    model.write_text(BAD)
    model.with_name("pen_98.sql").write_text(MISSPELT)
    set_console(NoopConsole())
    context = Context(paths=str(root))
    told: dict[str, dict[str, str]] = {}
    for one in context.lint_models(raise_on_error=False):
        told.setdefault(one.model.name, {})[one.rule.name] = one.violation_msg
    violations = told["checks.pen_99"]
    assert set(violations) == {
        "checkhastest", "checkheader", "hitcolumns", "nomissingexternalmodels",
        "nopolicyliteral", "nounrenderedmacro",
    }  # fmt: skip
    for word in ("owner missing", "tag severity: missing", "stage must be one of", "PEN-99 is not in catalogue.csv"):
        assert word in violations["checkheader"]
    assert "grace_monhts" in told["checks.pen_98"]["ambiguousorinvalidcolumn"]
    assert "prm.month > 60" in violations["nopolicyliteral"]


@pytest.mark.parametrize("word", ["found", "near miss"])
def test_examples_have_both_kinds_of_cases(word: str) -> None:
    files = list((checks_dir() / "tests").glob("*/*.yaml"))
    assert len(files) == 20
    assert [f.name for f in files if f"# {word}:" not in f.read_text(encoding="utf-8")] == []
