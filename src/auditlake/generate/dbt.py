"""dbt's view of the standard: model contracts, tests, sources, value maps. Committed; a difference fails lint."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import yaml

from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import Dialect, dialect_names, load_dialect

_HEAD = "# Generated from standard/; change the contracts there and run `make generate`.\n"
_HEAD_SQL = "-- Generated from standard/; a dialect joins by its folder there and its staging model here.\n"
_PROJECT = "dbt_project"


def render() -> dict[str, str]:
    """All generated files of the dbt project: {path relative to the project's root: text}."""
    files = dict(_value_maps())
    domains: dict[str, list[Table]] = defaultdict(list)
    for table in load_tables().values():
        if table.kind in ("event", "state"):
            domains[table.domain].append(table)
    for domain, tables in domains.items():
        models = [_model(table) for table in sorted(tables, key=lambda t: t.name)]
        files[f"{_PROJECT}/models/standard/{domain}/_{domain}.yml"] = _yaml({"models": models})
        for table in tables:
            files[f"{_PROJECT}/models/standard/{domain}/{table.name}.sql"] = _union(table)
            files[f"{_PROJECT}/models/staging/standard/stg_standard__{table.name}.sql"] = (
                f"{_HEAD_SQL}{{{{ from_below('{table.name}') }}}}\n"
            )
    for name in dialect_names():
        source = _source(load_dialect(name))
        files[f"{_PROJECT}/models/staging/{name}/_{name}__sources.yml"] = _yaml({"sources": [source]})
    return files


def _yaml(content: dict[str, Any]) -> str:
    text = yaml.safe_dump({"version": 2} | content, allow_unicode=True, sort_keys=False, width=118, indent=4)
    return _HEAD + text


def _model(table: Table) -> dict[str, Any]:
    """Contract (enforced) and three tests, each one scan: filled columns, unique key, known codes."""
    required = [column.name for column in table.columns if column.required]
    coded = {column.name: column.code_list for column in table.columns if column.code_list}
    key = [*table.key, *([] if "source_system" in table.key else ["source_system"])]
    tests: list[dict[str, Any]] = [
        {"filled": {"arguments": {"columns": required}}},
        {"unique_key": {"arguments": {"columns": key}}},
    ]
    if coded:
        tests.append({"known_codes": {"arguments": {"lists": coded}}})
    return {
        "name": table.name,
        "description": f"{table.name_zh} / {table.name_en}",
        "config": {"contract": {"enforced": True}},
        "data_tests": tests,
        "columns": [
            {"name": column.name, "data_type": column.type, "description": f"{column.name_zh} / {column.name_en}"}
            for column in table.columns
        ],
    }


def _source(dialect: Dialect) -> dict[str, Any]:
    return {
        "name": dialect.name,
        "schema": f"source_{dialect.name}",
        "description": f"{dialect.name_zh} / {dialect.name_en}",
        "tables": [
            {"name": table.name, "description": f"{table.name_zh} → {table.standard_table}"}
            for table in sorted(dialect.tables.values(), key=lambda t: t.name)
        ],
    }


def _union(table: Table) -> str:
    """The standard model: staging of every dialect that can supply the table. Only staging is written by hand."""
    dialects = [name for name in dialect_names() if load_dialect(name).source_of(table.name) is not None]
    return f"{_HEAD_SQL}{{{{ union_dialects({dialects!r}) }}}}\n"


def _value_maps() -> Iterator[tuple[str, str]]:
    """One macro per dialect: what each coded value of a source column means."""
    for name in dialect_names():
        maps = load_dialect(name).value_maps
        if maps:
            head = f"{{# Generated from standard/dialects/{name}/value_map.csv; change that. #}}\n"
            body = json.dumps(maps, ensure_ascii=False, indent=4)
            macro = f"{{% macro value_map_{name}() %}}{{{{ return({body}) }}}}{{% endmacro %}}\n"
            yield f"{_PROJECT}/macros/value_maps/{name}.sql", head + macro
