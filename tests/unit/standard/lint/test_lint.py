"""Every rule of the standard's lint finds what is wrong, names the place, and is silent otherwise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlglot
from click.testing import CliRunner

from auditlake.check.library import checks_dir
from auditlake.cli.standard import standard
from auditlake.standard.lint import problems
from auditlake.standard.lint.floats import floating_casts
from tests.unit.standard.lint.breaks import BREAKS, PRISON, STAGED


def test_nothing_is_wrong_in_the_small_project(small: Path) -> None:
    assert problems(small) == []


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_standard_is_told(small: Path, name: str) -> None:
    file, text, other, words = BREAKS[name]
    path = small / file
    before = path.read_text(encoding="utf-8")
    assert text in before, f"{file} no longer holds {text!r}"
    path.write_text(before.replace(text, other, 1), encoding="utf-8")
    found = problems(small)
    assert any(all(word in problem for word in words) for problem in found), found


def test_a_source_table_needs_its_staging_model(small: Path) -> None:
    (small / STAGED).unlink()
    assert (
        "external/FXRY: 缺少模型，请编写 dbt_project/models/staging/external/stg_external__ext_prison.sql / "
        "there is no staging model; write dbt_project/models/staging/external/stg_external__ext_prison.sql"
    ) in problems(small)


def test_a_staging_model_needs_its_standard_table(small: Path) -> None:
    (small / STAGED).rename((small / STAGED).with_name("stg_external__ext_jail.sql"))
    assert any("no standard table belongs to this model" in problem for problem in problems(small))


def test_a_macro_that_is_not_there_is_told(small: Path) -> None:
    path = small / STAGED
    path.write_text(path.read_text(encoding="utf-8").replace("{{ provenance() }}", "{{ whence() }}"), encoding="utf-8")
    assert any("whence" in problem and "stg_external__ext_prison.sql" in problem for problem in problems(small))


def test_a_contract_that_cannot_be_read_is_named(small: Path) -> None:
    (small / PRISON).write_text("schema: [", encoding="utf-8")
    with pytest.raises(ValueError, match="ext_prison"):
        problems(small)


@pytest.mark.parametrize(
    ("sql", "casts"),
    [
        ("SELECT amount FROM t", 0),
        ("SELECT CAST(amount AS DECIMAL(18, 2)) FROM t", 0),
        ("SELECT amount::DOUBLE * 2 FROM t", 1),
        ("SELECT try_cast(amount AS REAL), CAST(other AS FLOAT) FROM t", 2),
        ("WITH a AS (SELECT round(sum(amount)::FLOAT8, 2) AS s FROM t) SELECT s FROM a", 1),
        ("SELECT regr_slope(closing::DOUBLE, month::DOUBLE) FROM t", 0),
        ("SELECT greatest(corr(a, b), amount::DOUBLE) FROM t", 1),
    ],
)
def test_floating_casts(sql: str, casts: int) -> None:
    assert len(floating_casts(sqlglot.parse_one(sql, dialect="duckdb"))) == casts


def test_a_check_with_a_float_is_told(small: Path) -> None:
    shutil.copytree(checks_dir(), small / "checks", dirs_exist_ok=True,
                    ignore=shutil.ignore_patterns("__pycache__", "models", "tests"))  # fmt: skip
    real = checks_dir() / "models" / "fund_accounting" / "fnd_14.sql"
    model = small / "checks" / "models" / "fund_accounting" / "fnd_14.sql"
    model.parent.mkdir(parents=True)
    text = real.read_text(encoding="utf-8")
    assert "REGR_SLOPE(" in text
    model.write_text(text.replace("REGR_SLOPE(", "GREATEST("), encoding="utf-8")
    found = [problem for problem in problems(small) if "floating" in problem]
    assert len(found) == 2 and all("checks/models/fund_accounting/fnd_14.sql" in problem for problem in found)


def test_this_project_is_sound() -> None:
    result = CliRunner().invoke(standard, ["lint"])
    assert result.exit_code == 0, result.output
    assert "the standard agrees with itself" in result.output


def test_the_command_names_problems_and_fails(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditlake.standard.lint.project.project_root", lambda: small)
    (small / STAGED).unlink()
    result = CliRunner().invoke(standard, ["lint"])
    assert result.exit_code == 1
    assert "external/FXRY" in result.output and " problems" in result.output
