"""Pages before the site generator sees them: one for everything, links that lead somewhere, both languages."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from urllib.parse import unquote

import pytest

from auditlake.check.library import load_library
from auditlake.lineage.staging import staging_lineage
from auditlake.site import words
from auditlake.site.build import all_pages
from auditlake.site.pages import Page, source
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import obligations
from auditlake.standard.parameters import parameters
from auditlake.standard.reference import codes

_LINK = re.compile(r'(?:href|src)="([^"]+)"')
_ID = re.compile(r'id="([^"]+)"')


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    """All pages by path."""
    return {page.path: page for page in all_pages()}


@pytest.fixture(scope="module")
def text(pages: dict[str, Page]) -> dict[str, str]:
    """Source of every page."""
    return {path: source(page) for path, page in pages.items()}


def test_everything_has_a_page_and_no_path_is_used_twice(pages: dict[str, Page]) -> None:
    dialects = [load_dialect(name) for name in words.spoken()]
    wanted = {f"tables/{name}" for name in load_tables()} | {f"codes/{name}" for name in words.code_lists()}
    wanted |= {f"domains/{table.domain}" for table in load_tables().values()}
    wanted |= {f"dialects/{d.name}/{name}" for d in dialects for name in d.tables}
    wanted |= {f"checks/{info.model}" for info in load_library()} | {f"duties/{o.org_kind}" for o in obligations()}
    wanted |= {"index", "versions", "codes/division", "codes/division-33", "parameters/retirement_ages"}
    assert wanted <= pages.keys()
    assert len(wanted) > 650
    assert [path for path, times in Counter(page.path for page in all_pages()).items() if times > 1] == []


def test_every_page_but_the_front_stands_in_the_navigation_once(pages: dict[str, Page]) -> None:
    children = Counter(path for page in pages.values() for _, path in page.children)
    assert set(children) == pages.keys() - {"index"}
    assert max(children.values()) == 1


def test_no_link_is_dead_and_none_leaves_the_site(pages: dict[str, Page], text: dict[str, str]) -> None:
    ids = {path: set(_ID.findall(found)) for path, found in text.items()}
    workbooks = {words.workbook_of(n, t) for n in words.spoken() for t in load_dialect(n).tables.values()}
    dead, seen = [], 0
    for path, found in text.items():
        for link in _LINK.findall(found):
            seen += 1
            target, _, anchor = unquote(link).partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else f"{path}.html"
            page = place.removesuffix(".html")
            if place not in workbooks and (page not in pages or (anchor and anchor not in ids[page])):
                dead.append((path, link))
    assert seen > 10_000
    assert dead == []


def test_a_table_page_says_everything_of_its_contract(text: dict[str, str]) -> None:
    for table in load_tables().values():
        page = text[f"tables/{table.name}"]
        assert table.name_zh in page and table.grain.split(" / ")[0] in page
        assert all(f'id="{name}"' in page for name in table.column_names)
        assert all(rule.message_zh in page for rule in table.rules)
    death = text["tables/ext_death"]
    for said in ("死亡日期", "death date", "登记日期早于死亡日期", "registered before death", "待核实", "SWRY.SWRQ",
                 "checks/pen_01.html", "个工作日内", "templates/external/SWRY.xlsx", "registered_date &lt; death_date"):  # fmt: skip
        assert said in death, said


def test_lineage_stands_on_both_ends(text: dict[str, str]) -> None:
    for edge in staging_lineage():
        if edge.role == "value":
            assert f"#{edge.source_column}" in text[f"tables/{edge.standard_table}"]
            assert f"#{edge.standard_column}" in text[f"dialects/{edge.dialect}/{edge.source_table}"]


def test_value_maps_codes_and_parameters_are_complete(text: dict[str, str]) -> None:
    for name in words.spoken():
        page = text[f"dialects/{name}/index"]
        for column, pairs in load_dialect(name).value_maps.items():
            assert f'id="map-{column}"' in page
            assert all(f"<code>{words.escape(value)}</code>" in page for value in pairs)
    shown = "".join(found for path, found in text.items() if path.startswith("parameters/"))
    assert all(f'id="{row.param}"' in shown for row in parameters())
    assert "330113" in text["codes/division-33"] and "330114" in text["codes/division-33"]
    assert "企业职工基本养老保险" in text["codes/fund"]


def test_duties_beside_data_stand_with_their_kind_of_org(text: dict[str, str]) -> None:
    assert "within 10 working days after the event" in text["duties/si"] and "answer to a doubt" in text["duties/si"]
    assert "零报告" in text["duties/sic"] and "抄送" in text["duties/sic"]
    assert "下级报来的全部表" in text["duties/audit"]


def test_every_title_is_in_both_languages(pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert re.search(r"[\u4e00-\u9fff]", page.zh), page.path
        assert re.search(r"[A-Za-z]", page.en) or page.path.startswith("codes/division-"), page.path


def test_a_basis_nobody_read_is_shown_as_to_be_verified() -> None:
    assert "[G]" not in words.basis("慈善法 [C]; 条例 [G]")
    assert "待核实 to be verified" in words.basis("条例 [G]")
    assert words.status("to verify") == words.UNVERIFIED


def test_all_units_kinds_and_classes_have_words() -> None:
    columns = [column for table in load_tables().values() for column in table.columns]
    assert {c.classification for c in columns} <= words.CLASSES.keys()
    assert {c.type.partition("(")[0] for c in columns} <= words.TYPES.keys()
    units = {c.unit for c in columns if c.unit} | {row.unit for row in parameters()}
    assert len(units) > 20 and [unit for unit in sorted(units) if not words.unit(unit)[1]] == []
    assert {o.frequency for o in obligations()} <= codes("frequency").keys()
    assert {o.artefact for o in obligations()} <= codes("artefact").keys()
    assert {t.domain for t in load_tables().values()} == set(words.domains())
