"""Pages of the code lists; divisions on one page per province."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.home import standard_dir
from auditlake.site import words
from auditlake.site.dialects import list_of
from auditlake.site.pages import Page, listed
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.reference import read_rows


def pages() -> Iterator[Page]:
    """The list of lists, a page per list, the divisions by province."""
    lists = list(map(_list, words.code_lists()))
    provinces = list(_provinces())
    rows = [row for row in read_rows(standard_dir() / "divisions.csv") if row["level"] in ("nation", "province")]
    divisions = Page("codes/division", "行政区划", "Divisions (GB/T 2260)", "divisions.html",
                     {"rows": rows, "provinces": {p.path: p for p in provinces}, "columns": _columns("division")},
                     listed(provinces), "division")  # fmt: skip
    shown = sorted([*lists, divisions], key=lambda page: page.code)
    sizes = {page.path: len(page.content["rows"]) for page in lists}
    yield Page("codes/index", "代码表", "Code lists", "codelists.html", {"lists": shown, "sizes": sizes}, listed(shown))
    yield from shown
    yield from provinces


def _list(name: str) -> Page:
    rows = read_rows(standard_dir() / "codes" / f"{name}.csv")
    mapped: dict[str, list[tuple[str, str, str]]] = {}
    for dialect, column in _mapped_columns(name):
        for value, code in load_dialect(dialect).value_maps[column].items():
            mapped.setdefault(code, []).append((dialect, column, value))
    content = {"rows": rows, "columns": _columns(name), "mapped": mapped,
               "more": [key for key in (rows[0] if rows else {}) if key not in ("code", "name_zh", "name_en")]}  # fmt: skip
    return Page(f"codes/{name}", words.list_names()[name], name.replace("_", " "), "codes.html", content, (), name)


def _columns(name: str) -> list[tuple[str, str, str]]:
    """Columns of the standard that use a list: table, column, Chinese name."""
    return [(table.name, column.name, column.name_zh) for table in load_tables().values() for column in table.columns
            if column.code_list == name]  # fmt: skip


def _mapped_columns(name: str) -> list[tuple[str, str]]:
    """Source columns whose value map leads into a list: dialect, column."""
    found = {
        (dialect, column.name)
        for dialect in words.spoken()
        for table in load_dialect(dialect).tables.values()
        for column in table.columns
        if column.value_map and column.name in load_dialect(dialect).value_maps and list_of(table, column) == name
    }
    return sorted(found)


def _provinces() -> Iterator[Page]:
    rows = read_rows(standard_dir() / "divisions.csv")
    for province in (row for row in rows if row["level"] == "province"):
        own = [row for row in rows if row["code"][:2] == province["code"][:2]]
        yield Page(f"codes/division-{province['code'][:2]}", province["name_zh"], province["name_en"], "province.html",
                   {"rows": own, "names": {row["code"]: row["name_zh"] for row in own}}, (), province["code"])  # fmt: skip
