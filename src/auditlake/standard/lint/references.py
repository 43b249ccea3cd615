"""What one part of the standard says about another is true: keys, relationships, duties, bodies."""

from __future__ import annotations

from collections.abc import Iterator

from auditlake.standard.contracts import Table
from auditlake.standard.duties import EVERYTHING
from auditlake.standard.lint.project import Project

SUBMITTED = ("event", "state")


def problems(project: Project) -> Iterator[str]:
    """Relationships, keys, control columns and source columns that point nowhere; duties and orgs of unknown kind."""
    for table in project.tables.values():
        yield from _own(table.name, table)
        for name in table.key:
            if name in table.column_names and table.column(name).classification == "identifying":
                yield (
                    f"{table.name}.{name}: 主键列不得为身份标识列，否则无法逐级上报 / "
                    "a key column must not be identifying: such columns do not travel upward"
                )
        for column in table.columns:
            if column.references and not _exists(project, column.references):
                yield (
                    f"{table.name}.{column.name}: 关系指向不存在的列 {column.references} / "
                    f"the relationship points at {column.references}, which does not exist"
                )
    for dialect in project.dialects.values():
        for table in dialect.tables.values():
            yield from _own(f"{dialect.name}/{table.name}", table)
            yield from _feeds(project, dialect.name, table)
    yield from _duties(project)
    kinds, orgs = project.codes["org_kind"], {row["org"] for row in project.rows("orgs.csv")}
    for row in project.rows("orgs.csv"):
        if row["kind"] not in kinds:
            yield f"orgs.csv {row['org']}: 未知机构种类 {row['kind']} / unknown kind of org {row['kind']}"
        if row["parent_org"] and row["parent_org"] not in orgs:
            yield f"orgs.csv {row['org']}: 上级 {row['parent_org']} 不存在 / its parent {row['parent_org']} is no org"
        if row["division"] not in project.codes["division"]:
            yield f"orgs.csv {row['org']}: 未知区划 {row['division']} / unknown division {row['division']}"
        if row["dialect"] != "standard" and row["dialect"] not in project.dialects:
            yield f"orgs.csv {row['org']}: 未知方言 {row['dialect']} / unknown dialect {row['dialect']}"


def _exists(project: Project, target: str) -> bool:
    table, _, column = target.partition(".")
    return table in project.tables and column in project.tables[table].column_names


def _own(where: str, table: Table) -> Iterator[str]:
    if not table.key:
        yield f"{where}: 没有主键 / no key"
    if table.control_column and table.control_column not in table.column_names:
        yield f"{where}: 控制列 {table.control_column} 不存在 / no control column {table.control_column}"


def _feeds(project: Project, dialect: str, table: Table) -> Iterator[str]:
    standard = project.tables.get(table.standard_table or "")
    if standard is None:
        yield (
            f"{dialect}/{table.name}: 标准中没有表 {table.standard_table} / "
            f"the standard has no table {table.standard_table}"
        )
        return
    for column in table.columns:
        if column.standard_column and column.standard_column not in standard.column_names:
            yield (
                f"{dialect}/{table.name}.{column.name}: 标准表没有列 {standard.name}.{column.standard_column} / "
                f"the standard has no column {standard.name}.{column.standard_column}"
            )


def _duties(project: Project) -> Iterator[str]:
    kinds = project.codes["org_kind"]
    for row in project.rows("obligations.csv"):
        where = f"obligations.csv {row['org_kind']},{row['table']}"
        for kind in (row["org_kind"], row["to_kind"]):
            if kind not in kinds:
                yield f"{where}: 未知机构种类 {kind} / unknown kind of org {kind}"
        table = project.tables.get(row["table"])
        if table is None and row["table"] != EVERYTHING and (row["table"] or row["artefact"] == "data"):
            yield f"{where}: 标准中没有此表 / the standard has no such table"
        elif table is not None and table.kind not in SUBMITTED:
            yield f"{where}: {table.kind} 表无需报送 / a {table.kind} table is not submitted"
