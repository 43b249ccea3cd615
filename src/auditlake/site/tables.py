"""Pages of the standard tables, by domain and by fund."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from auditlake.lineage.checks import columns_read, used_by
from auditlake.lineage.staging import Edge, staging_lineage
from auditlake.site import words
from auditlake.site.pages import Page, listed
from auditlake.standard.contracts import PROVENANCE, Table, load_tables
from auditlake.standard.duties import obligations
from auditlake.standard.reference import codes


def pages() -> Iterator[Page]:
    """The list of domains, a page per domain, a page per table."""
    domains = list(map(_domain, words.domains()))
    funds = [(code, names, [d for d, row in words.domains().items() if code in row["funds"].split(";")])
             for code, names in codes("fund").items()]  # fmt: skip
    content = {"domains": domains, "funds": funds, "names": words.domains(), "tables": load_tables()}
    yield Page("tables/index", "标准表", "Tables", "tables.html", content, listed(domains))
    yield from domains
    yield from map(_table, load_tables().values())


def _domain(name: str) -> Page:
    row = words.domains()[name]
    found = sorted((t for t in load_tables().values() if t.domain == name), key=lambda t: t.name)
    children = tuple((f"{t.name} {t.name_zh}", f"tables/{t.name}") for t in found)
    content = {"tables": found, "domain": name}
    return Page(f"domains/{name}", row["name_zh"], row["name_en"], "domain.html", content, children)


def _table(table: Table) -> Page:
    content: dict[str, Any] = {
        "table": table,
        "domain": words.domains()[table.domain],
        "columns": [c for c in table.columns if c.name not in PROVENANCE],
        "hub_columns": [c for c in table.columns if c.name in PROVENANCE],
        "suppliers": words.suppliers(table.name),
        "duties": [duty for duty in obligations() if duty.table == table.name],
        "used_by": lambda column: used_by(table.name, column),
        "checks": sorted(code for code, read in columns_read().items() if any(t == table.name for t, _ in read)),
        "check_pages": check_pages(),
        "lineage": lineage_of(table),
        "referring": _referring().get(table.name, []),
    }
    return Page(f"tables/{table.name}", table.name_zh, table.name_en, "table.html", content, (), table.name)


def lineage_of(table: Table) -> list[tuple[str, list[Edge]]]:
    """Columns of a table with the edges that feed them, in the contract's order."""
    found = _edges_to().get(table.name, {})
    return [(name, found[name]) for name in table.column_names if name in found]


@cache
def check_pages() -> dict[str, list[str]]:
    """Model names by check code: the pages a code leads to."""
    from auditlake.check.library import load_library

    found: dict[str, list[str]] = {}
    for info in load_library():
        found.setdefault(info.code, []).append(info.model)
    return found


@cache
def _edges_to() -> dict[str, dict[str, list[Edge]]]:
    found: dict[str, dict[str, list[Edge]]] = {}
    for edge in staging_lineage():
        found.setdefault(edge.standard_table, {}).setdefault(edge.standard_column, []).append(edge)
    return found


@cache
def _referring() -> dict[str, list[tuple[str, str, str]]]:
    """Foreign keys by the table they lead to: table, column, referred column."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for table in load_tables().values():
        for column in table.columns:
            if column.references:
                target, _, key = column.references.partition(".")
                found.setdefault(target, []).append((table.name, column.name, key))
    return found
