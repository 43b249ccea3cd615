"""The built documentation: a page for everything, no dead link, nothing lost in the search index."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from auditlake.check.library import CheckInfo, load_library
from auditlake.site.build import build_site
from auditlake.site.checks import example
from auditlake.site.dictionary import code_lists
from auditlake.site.pages import MARK
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import dialect_names, load_dialect


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.links += [value for name in ("href", "src") if (value := found.get(name))]
        if identifier := found.get("id"):
            self.ids.add(identifier)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One build of the whole site."""
    out = tmp_path_factory.mktemp("docs") / "site"
    build_site(out)
    return out


@pytest.fixture(scope="module")
def parsed(site: Path) -> dict[Path, _Links]:
    """Every page, parsed."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        pages[file.resolve()] = parser = _Links()
        parser.feed(file.read_text(encoding="utf-8"))
    assert len(pages) > 50
    return pages


def test_every_table_dialect_code_list_and_check_has_a_page(site: Path) -> None:
    wanted = {f"tables/{name}.html" for name in load_tables()} | {f"codes/{name}.html" for name in code_lists()}
    wanted |= {f"dialects/{name}.html" for name in dialect_names() if name != "standard"}
    wanted |= {f"checks/{info.model}.html" for info in load_library()} | {"parameters.html", "index.html"}
    assert {path.relative_to(site).as_posix() for path in site.rglob("*.html")} == wanted


def test_every_column_and_row_rule_stands_on_its_table_page(site: Path, parsed: dict[Path, _Links]) -> None:
    for table in load_tables().values():
        page = parsed[(site / f"tables/{table.name}.html").resolve()]
        assert set(table.column_names) <= page.ids
        assert all(rule.message_zh in page.text and rule.message_en in page.text for rule in table.rules)


def test_a_source_column_with_chinese_name_stands_on_the_dialect_page(site: Path) -> None:
    table = next(iter(load_dialect("fund_books").tables.values()))
    text = (site / "dialects/fund_books.html").read_text(encoding="utf-8")
    assert all(column.name in text for column in table.columns)


def test_no_link_is_dead_and_none_leaves_the_site(parsed: dict[Path, _Links]) -> None:
    for file, page in parsed.items():
        assert page.links
        for link in page.links:
            assert "://" not in link
            path, _, anchor = link.partition("#")
            target = (file.parent / path).resolve() if path else file
            assert target.is_file(), f"{file}: {link}"
            assert not anchor or anchor in parsed[target].ids, f"{file}: {link}"


def test_the_search_index_knows_every_page_and_its_columns(site: Path) -> None:
    script = (site / "search-index.js").read_text(encoding="utf-8")
    entries = {e["path"]: e for e in json.loads(script.removeprefix("const SEARCH_INDEX = ").rstrip(";\n"))}
    assert len(entries) == len(list(site.rglob("*.html")))
    assert "death_date" in entries["tables/ext_death.html"]["words"]
    assert entries["checks/pen_01.html"]["zh"] == "死亡后继续领取养老金"


def test_a_worked_example_shows_rows_in_rows_out_and_the_authors_words(tmp_path: Path) -> None:
    info = next(info for info in load_library() if info.model == "pen_01")
    file = tmp_path / "tests" / info.path.parent.name / f"test_{info.path.stem}.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(
        "test_one:\n  model: checks.pen_01\n  inputs:\n    checks.std.ext_death:\n      rows:\n"
        "        # found: paid after death\n        - {person_key: a, row_keys: [x#2]}\n"
        "    std.benefit_payment:\n      # near miss: recovered\n      - {person_key: b}\n"
        "  outputs:\n    query:\n      rows:\n        - {subject_key: a}\n"
    )
    shown = example(info, tmp_path)
    assert shown is not None
    assert shown.cases == [("found", "paid after death"), ("near miss", "recovered")]
    given = [("ext_death", [{"person_key": "a", "row_keys": '["x#2"]'}]), ("benefit_payment", [{"person_key": "b"}])]
    assert shown.given == given
    assert shown.expected == [{"subject_key": "a"}]


def test_every_check_page_shows_its_example(site: Path) -> None:
    """Checks without an example are a lint error of their own; those that have one show its cases."""
    shown: list[CheckInfo] = [info for info in load_library() if example(info)]
    assert len(shown) >= 19
    for info in shown:
        text = (site / f"checks/{info.model}.html").read_text(encoding="utf-8")
        found = example(info)
        assert found is not None and found.expected and found.given
        assert f"test_{info.path.stem}.yaml" in text
        assert all(f'tables/{table}.html">' in text for table, _ in found.given if table in load_tables())


def test_a_second_build_replaces_the_first_but_never_a_strangers_folder(tmp_path: Path) -> None:
    out = tmp_path / "site"
    first = build_site(out)
    (out / "stale.html").write_text("old")
    assert build_site(out) == first and not (out / "stale.html").exists()
    (out / MARK).unlink()
    with pytest.raises(FileExistsError, match="holds other files"):
        build_site(out)
    assert (out / "index.html").is_file()
