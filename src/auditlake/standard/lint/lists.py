"""Code lists exist and name each code once; value maps lead into the list of the column they feed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from auditlake.standard.contracts import Column, Table
from auditlake.standard.lint.project import Project, Source


def problems(project: Project) -> Iterator[str]:
    """Missing lists, duplicate codes, and what is wrong with the value maps."""
    for table in project.tables.values():
        for column in table.columns:
            if column.code_list and column.code_list not in project.lists:
                yield (
                    f"{table.name}.{column.name}: 没有代码表 codes/{column.code_list}.csv / "
                    f"there is no code list codes/{column.code_list}.csv"
                )
    for name, rows in project.lists.items():
        for code, times in Counter(row["code"] for row in rows).items():
            if times > 1:
                yield f"{name}: 代码 {code} 出现 {times} 次 / code {code} stands there {times} times"
    for dialect in project.dialects.values():
        yield from _value_maps(project, dialect)


def _value_maps(project: Project, dialect: Source) -> Iterator[str]:
    where = f"{dialect.name}/value_map.csv"
    for (name, value), times in Counter((row["column"], row["value"]) for row in dialect.value_map).items():
        if times > 1:
            yield f"{where} {name}={value}: 出现 {times} 次 / stands there {times} times"
    known = {row["column"] for row in dialect.value_map}
    mapped = {c.name for table in dialect.tables.values() for c in table.columns if c.value_map}
    for name in sorted(known - mapped):
        yield f"{where}: 没有列使用 {name} 的对照 / no column uses the map of {name}"
    for table in dialect.tables.values():
        for column in table.columns:
            if column.value_map and column.name not in known:
                yield (
                    f"{dialect.name}/{table.name}.{column.name}: 没有代码对照，请在 {where} 中写入 / "
                    f"no value map for it; write its values into {where}"
                )
            if column.value_map and not column.standard_column:
                yield (
                    f"{dialect.name}/{table.name}.{column.name}: 有代码对照但未标明 standardColumn / "
                    "it has a value map and names no standardColumn"
                )
            yield from _targets(project, dialect, table, column)


def _targets(project: Project, dialect: Source, table: Table, column: Column) -> Iterator[str]:
    standard = project.tables.get(table.standard_table or "")
    if standard is None or not column.value_map or column.standard_column not in standard.column_names:
        return
    fed = standard.column(str(column.standard_column))
    if not fed.code_list or fed.code_list not in project.lists:
        return
    for row in dialect.value_map:
        if row["column"] == column.name and row["standard"] not in project.codes[fed.code_list]:
            yield (
                f"{dialect.name}/value_map.csv {column.name}={row['value']}: 目标 {row['standard']} 不在代码表 "
                f"{fed.code_list} 中（{standard.name}.{fed.name}）/ the target {row['standard']} is not in the list "
                f"{fed.code_list} of {standard.name}.{fed.name}"
            )
