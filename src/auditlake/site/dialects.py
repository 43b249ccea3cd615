"""Pages of the dialects: one per dialect with its value maps, one per source file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml

from auditlake.home import standard_dir
from auditlake.lineage.agreement import unread
from auditlake.lineage.staging import Edge, staging_lineage
from auditlake.site import words
from auditlake.site.pages import Page, listed
from auditlake.standard.contracts import Column, Table, load_tables
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.duties import obligations
from auditlake.standard.reference import codes, orgs


def pages() -> Iterator[Page]:
    """The list of dialects, a page per dialect, a page per source file."""
    sources: list[Page] = []
    dialects: list[Page] = []
    for name in words.spoken():
        own = [_source(load_dialect(name), table) for _, table in sorted(load_dialect(name).tables.items())]
        dialects.append(_dialect(name, own))
        sources += own
    content = {"dialects": [(page, load_dialect(page.path.split("/")[1])) for page in dialects]}
    yield Page("dialects/index", "方言", "Dialects", "dialects.html", content, listed(dialects))
    yield from dialects
    yield from sources


def list_of(table: Table, column: Column) -> str | None:
    """Code list of the standard column that a source column feeds, or its own."""
    if column.code_list or not (table.standard_table and column.standard_column):
        return column.code_list
    target = load_tables()[table.standard_table]
    return target.column(column.standard_column).code_list if column.standard_column in target.column_names else None


def _dialect(name: str, sources: list[Page]) -> Page:
    dialect = load_dialect(name)
    head: dict[str, Any] = yaml.safe_load(
        (standard_dir() / "dialects" / name / "dialect.yaml").read_text(encoding="utf-8")
    )
    content = {
        "dialect": dialect,
        "source": head.get("source", ""),
        "sources": [(page, dialect.tables[page.code]) for page in sources],
        "standard": load_tables(),
        "maps": [(column, _mapped(dialect, column), pairs) for column, pairs in sorted(dialect.value_maps.items())],
        "unread": [one for one in _unread() if one.dialect == name],
        "orgs": [org for org in orgs().values() if org.dialect == name],
    }
    return Page(f"dialects/{name}/index", dialect.name_zh, dialect.name_en, "dialect.html", content,
                listed(sources), name)  # fmt: skip


def _source(dialect: Dialect, table: Table) -> Page:
    standard = load_tables()[table.standard_table or ""]
    content = {
        "dialect": dialect,
        "table": table,
        "standard": standard,
        "edges": _edges_from().get((dialect.name, table.name), {}),
        "list_of": lambda column: list_of(table, column),
        "duties": [d for d in obligations() if d.table == standard.name and d.org_kind in _kinds(dialect.name)],
    }
    path = words.page_of(dialect.name, table.name)
    return Page(path, table.name_zh, standard.name_en, "source.html", content, (), table.name)


def _mapped(dialect: Dialect, column: str) -> tuple[str | None, dict[str, tuple[str, str]]]:
    """Code list that a mapped source column leads into, with its names."""
    for table in dialect.tables.values():
        for one in table.columns:
            if one.name == column and one.value_map and (name := list_of(table, one)) in words.code_lists():
                return name, codes(str(name))
    return None, {}


def _kinds(dialect: str) -> set[str]:
    return {org.kind for org in orgs().values() if org.dialect == dialect}


@cache
def _unread() -> list[Any]:
    return list(unread(edges=staging_lineage()))


@cache
def _edges_from() -> dict[tuple[str, str], dict[str, list[Edge]]]:
    found: dict[tuple[str, str], dict[str, list[Edge]]] = {}
    for edge in staging_lineage():
        found.setdefault((edge.dialect, edge.source_table), {}).setdefault(edge.source_column, []).append(edge)
    return found
