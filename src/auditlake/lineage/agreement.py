"""Contracts and staging SQL tell the same lineage: what a source contract promises, the SQL does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from auditlake.lineage.staging import Edge, edges_of
from auditlake.standard.lint.project import Project


class Unread(NamedTuple):
    """A column of a source file that no staging model reads: it is kept as submitted, and no more."""

    dialect: str
    table: str
    column: str


def problems(project: Project | None = None, edges: Iterable[Edge] | None = None) -> list[str]:
    """Bilingual lines: a ``standardColumn`` that the SQL does not feed, an edge whose columns no contract has."""
    project = project or Project.read()
    try:
        known = set(edges_of(project) if edges is None else edges)
    except ValueError as error:
        return [str(error)]
    return sorted([*_promised(project, known), *_unknown(project, known)])


def unread(project: Project | None = None, edges: Iterable[Edge] | None = None) -> list[Unread]:
    """Source columns that no staging model reads; allowed, since an agency may deliver more than the standard has."""
    project = project or Project.read()
    read = {(e.dialect, e.source_table, e.source_column) for e in (edges_of(project) if edges is None else edges)}
    return sorted(
        Unread(dialect.name, table.name, column.name)
        for dialect in project.dialects.values()
        for table in dialect.tables.values()
        for column in table.columns
        if (dialect.name, table.name, column.name) not in read
    )


def _promised(project: Project, edges: set[Edge]) -> Iterable[str]:
    fed = {edge[:5] for edge in edges}
    for dialect in project.dialects.values():
        for table in dialect.tables.values():
            for column in table.columns:
                to = (table.standard_table, column.standard_column)
                if column.standard_column and (dialect.name, table.name, column.name, *to) not in fed:
                    yield (
                        f"{dialect.name}/{table.name}.{column.name}: 合约说它进入 {to[0]}.{to[1]}，标准化 SQL 并非如此；"
                        f"请改 stg_{dialect.name}__{to[0]}.sql 或 standardColumn / the contract says that it feeds "
                        f"{to[0]}.{to[1]}, the staging SQL does not; correct one of the two"
                    )


def _unknown(project: Project, edges: set[Edge]) -> Iterable[str]:
    sources = {
        (d.name, t.name, c) for d in project.dialects.values() for t in d.tables.values() for c in t.column_names
    }
    standard = {(table.name, column) for table in project.tables.values() for column in table.column_names}
    for edge in edges:
        if edge[:3] not in sources:
            yield f"{edge.dialect}/{edge.source_table}: 合约中没有列 / the contract has no column {edge.source_column}"
        if edge[3:5] not in standard:
            yield f"{edge.standard_table}: 标准中没有列 / the standard has no column {edge.standard_column}"
