"""Versions of the standard: what was published reads back as it was and cannot change."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditlake.home import project_root
from auditlake.standard import versions
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.lint.project import Project
from auditlake.standard.lint.versions import problems as lint
from auditlake.standardise import plugin


def _forget() -> None:
    for function in (versions._head, versions.version, versions.upgrades):
        function.cache_clear()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, list[str]], Path]]:
    """The standard with version files in a folder of their own: ``kept(version, open versions)``."""

    def named(version: str, opened: list[str]) -> Path:
        (tmp_path / "standard.yaml").write_text(f"version: {version}\nopen: {json.dumps(opened)}\n", encoding="utf-8")
        _forget()
        return tmp_path

    real = project_root() / "standard"
    (tmp_path / "codes").symlink_to(real / "codes")
    (tmp_path / "versions").mkdir()
    monkeypatch.setattr(versions, "standard_dir", lambda: tmp_path)
    yield named
    _forget()


def test_the_first_version_reads_back() -> None:
    first = versions.version("1.0.0")
    assert len(first.tables) == 36
    assert set(first.dialects) == {"lb101_3", "lb101_county", "fund_books", "external", "standard"}
    payment = first.tables["benefit_payment"]
    assert payment.key == ("payment_id",) and payment.kind == "event"
    amount = payment.column("amount")
    assert (amount.type, amount.semantic, amount.unit, amount.required) == ("DECIMAL(18,2)", "money", "CNY", True)
    county = first.dialects["lb101_county"]
    assert county.encoding == "gb18030" and county.value_maps["AAE140"]["10"] == "110"
    assert county.tables["AC82"].standard_table == "benefit_payment"
    assert "id_no" not in first.dialects["standard"].tables["person"].column_names, "what identifies stays below"
    assert first.codes["fund"] == ("110", "120", "170", "210", "310", "390", "410", "510")


def test_every_open_version_can_be_read() -> None:
    assert versions.current() in versions.open_versions()
    for name in versions.open_versions():
        assert versions.version(name).tables and versions.version(name).codes


def test_a_frozen_version_is_the_working_one_again(kept: Callable[[str, list[str]], Path]) -> None:
    kept("7.0.0", ["7.0.0"])
    working = versions.working()
    path = versions.freeze()
    assert path.name == "7.0.0.json" and versions.frozen_versions() == ["7.0.0"]
    versions.version.cache_clear()
    read = versions.version("7.0.0")
    assert dict(read.tables) == dict(working.tables)
    assert dict(read.dialects) == dict(working.dialects)
    assert dict(read.codes) == dict(working.codes)
    assert versions.freeze() == path, "the same again is no change"


def test_what_was_published_does_not_change(kept: Callable[[str, list[str]], Path]) -> None:
    kept("7.0.0", ["7.0.0"])
    path = versions.freeze()
    published = path.read_text(encoding="utf-8").replace('"name_en": "Agencies"', '"name_en": "Offices"')
    path.write_text(published, encoding="utf-8")
    with pytest.raises(FileExistsError, match=r"version 7\.0\.0 was published and must not change"):
        versions.freeze()
    assert path.read_text(encoding="utf-8") == published


def test_versions_are_ordered_by_number(kept: Callable[[str, list[str]], Path]) -> None:
    folder = kept("1.0.0", ["1.0.0"]) / "versions"
    for name in ("1.10.0", "1.9.1", "1.0.0", "2.0.0"):
        (folder / f"{name}.json").touch()
    assert versions.frozen_versions() == ["1.0.0", "1.9.1", "1.10.0", "2.0.0"]
    for wrong in ("1.0", "1.0.x", "1.0.0.0", "-1.0.0"):
        with pytest.raises(ValueError, match="three numbers"):
            versions.number(wrong)


def test_an_unknown_version_names_those_that_exist(kept: Callable[[str, list[str]], Path]) -> None:
    kept("1.0.0", ["1.0.0"])
    with pytest.raises(KeyError, match=r"no version '9\.0\.0'.*1\.0\.0"):
        versions.version("9.0.0")


def test_a_dialect_as_the_named_version_had_it() -> None:
    assert versions.dialect_of("lb101_3", versions.current()) is load_dialect("lb101_3")
    assert versions.dialect_of("lb101_3", "1.0.0").tables.keys() < load_dialect("lb101_3").tables.keys()
    with pytest.raises(KeyError):
        versions.dialect_of("nhsa", "1.0.0")


def test_older_rows_get_the_columns_and_types_of_today(kept: Callable[[str, list[str]], Path]) -> None:
    folder = kept("9.0.0", ["7.0.0", "9.0.0"])
    versions.freeze()
    (folder / "versions" / "9.0.0.json").rename(folder / "versions" / "7.0.0.json")
    upgrade = folder / "versions" / "7.0.0.upgrade.yaml"
    upgrade.write_text("lb101_3: {AC83: {AAE019: AAE019 / 100}}", encoding="utf-8")
    table = load_dialect("lb101_3").tables["AC83"]
    columns = list(plugin._upgraded("lb101_3", table, "7.0.0"))
    assert len(columns) == len(table.columns) + 3, "each column once, file and line among them"
    assert 'cast(AAE019 / 100 as DECIMAL(18,2)) as "AAE019"' in columns and '"_row"' in columns
    upgrade.write_text("lb101_3: {AC83: {AAE999: 1}}", encoding="utf-8")
    versions.upgrades.cache_clear()
    with pytest.raises(KeyError, match=r"7\.0\.0\.upgrade\.yaml lb101_3/AC83.*no column AAE999"):
        list(plugin._upgraded("lb101_3", table, "7.0.0"))


def test_the_upgrades_that_are_kept_name_columns_of_today() -> None:
    for name in versions.frozen_versions():
        for dialect, tables in versions.upgrades(name).items():
            for table, columns in tables.items():
                known = load_tables()[table] if dialect == "standard" else load_dialect(dialect).tables[table]
                assert set(columns) <= set(known.column_names), f"{name}.upgrade.yaml {dialect}/{table}"


def test_lint_tells_what_stands_against_publishing(kept: Callable[[str, list[str]], Path]) -> None:
    project = Project(project_root(), {}, {}, {})
    folder = kept("7.0.0", ["7.0.0"])
    assert list(lint(project)) == []
    published = versions.freeze()
    published.write_text(published.read_text(encoding="utf-8").replace('"Agencies"', '"Offices"'))
    versions.version.cache_clear()
    (told,) = lint(project)
    assert "version 7.0.0 is too small" in told and "\n" not in told
    kept("8.0.0", ["6.0.0", "x"])
    assert any("the current version 8.0.0 is not open" in problem for problem in lint(project))
    assert any("6.0.0" in problem for problem in lint(project)) and any("'x'" in problem for problem in lint(project))
    assert list(lint(Project(folder, {}, {}, {}))) == []
