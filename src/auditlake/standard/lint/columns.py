"""Every column that staging SQL, row rules and month expressions use is in a contract; staging writes nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify

from auditlake.standard.contracts import PROVENANCE, Table
from auditlake.standard.lint.project import Project
from auditlake.standard.lint.rendering import MODELS, Renderer, source_schema

#: what a staged file carries beside the source's own columns
STAGED = ("_submission", "_file", "_row", "_org", "_division", "_dialect")
_PREFIX = "stg_"


def problems(project: Project) -> Iterator[str]:
    """Unknown columns, foreign outputs, source tables without a staging model, staging models without a table."""
    for table in project.tables.values():
        for what, sql in [(rule.id, rule.violated) for rule in table.rules] + [
            ("monthExpression", table.month_expression or "")
        ]:
            yield from _unknown(f"{table.name} {what}", sql, table)
    yield from _Staging(project).problems()


def _unknown(where: str, sql: str, table: Table) -> Iterator[str]:
    if not sql:
        return
    try:
        used = {column.name for column in sqlglot.parse_one(sql, dialect="duckdb").find_all(exp.Column)}
    except SqlglotError as error:
        yield f"{where}: 无法解析 / cannot be parsed: {str(error).splitlines()[0]}"
        return
    for name in sorted(used - set(table.column_names)):
        yield f"{where}: 合约中没有列 {name} / the contract has no column {name}"


class _Staging:
    """The staging models of a project and the columns each one gives, worked out when another asks for them."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.renderer = Renderer.of(project.root)
        folder = project.root / "dbt_project" / "models" / "staging"
        self.paths = {path.stem: path for path in sorted(folder.glob("*/*.sql"))}
        sources = {name: dialect.tables for name, dialect in project.dialects.items()} | {"standard": project.upward()}
        self.sources = {source_schema(name): tables for name, tables in sources.items()}
        self.outputs: dict[str, list[str]] = {}
        self.failed: dict[str, str] = {}

    def problems(self) -> Iterator[str]:
        for name, path in self.paths.items():
            written = self._columns(name)
            where = path.relative_to(self.project.root).as_posix()
            if name in self.failed:
                yield f"{where}: {self.failed[name]}"
            elif name.startswith(_PREFIX):
                yield from self._outputs(where, path, written)
        for dialect in self.project.dialects.values():
            for table in dialect.tables.values():
                model = f"{_PREFIX}{dialect.name}__{table.standard_table}"
                if model not in self.paths:
                    lacking = f"dbt_project/models/staging/{dialect.name}/{model}.sql"
                    yield f"{dialect.name}/{table.name}: 缺少模型，请编写 {lacking} / there is no staging model; write {lacking}"

    def _outputs(self, where: str, path: Path, written: list[str]) -> Iterator[str]:
        dialect, _, name = path.stem.removeprefix(_PREFIX).partition("__")
        table = self.project.tables.get(name)
        if table is None or dialect != path.parent.name:
            yield f"{where}: 没有对应的标准表 / no standard table belongs to this model"
            return
        known = {column.lower() for column in table.column_names}
        for column in sorted(set(written) - known):
            yield f"{where}: 标准表 {name} 没有列 {column} / the standard table {name} has no column {column}"
        for column in sorted({c for c in written if written.count(c) > 1}):
            yield f"{where}: 列 {column} 写了两次 / column {column} is written twice"
        for column in PROVENANCE:
            if column in known and column not in written:
                yield f"{where}: 缺少来源列 {column} / the provenance column {column} is not written"

    def _columns(self, name: str) -> list[str]:
        """Columns that a model gives, lower case; empty with an entry in ``failed`` when it cannot be told."""
        if name not in self.outputs:
            self.outputs[name] = []
            try:
                self.outputs[name] = self._qualified(self.paths[name])
            except (ValueError, SqlglotError) as error:
                self.failed[name] = f"列或语法错误 / wrong column or syntax: {str(error).splitlines()[0]}"
        return self.outputs[name]

    def _qualified(self, path: Path) -> list[str]:
        tree = sqlglot.parse_one(self.renderer.render(path), dialect="duckdb")
        below = {table.name for table in tree.find_all(exp.Table) if table.db == MODELS}
        if unknown := sorted(below - set(self.paths)):
            raise ValueError(f"ref: {', '.join(unknown)}")
        # only what this model reads: sqlglot normalises every name of the schema it is given
        schema: dict[str, object] = (
            {MODELS: {name: self._types(self._columns(name)) for name in below}} if below else {}
        )
        for table in tree.find_all(exp.Table):
            if table.db and table.db != MODELS:
                found = self.sources.get(table.db, {}).get(table.name)
                if found is None:
                    raise ValueError(f"source: {table.db}.{table.name}")
                schema.setdefault(table.db, {})[table.name] = self._types((*found.column_names, *STAGED))  # type: ignore[index]
        whole = qualify(tree, schema=schema, dialect="duckdb", infer_schema=False, quote_identifiers=False)
        return [name.lower() for name in whole.named_selects]  # type: ignore[attr-defined]

    @staticmethod
    def _types(columns: Iterable[str]) -> dict[str, str]:
        """The optimizer asks for types; here only the names matter."""
        return dict.fromkeys(columns, "VARCHAR")
