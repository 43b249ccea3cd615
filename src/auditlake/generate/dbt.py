"""dbt's view of the standard: model contracts, tests, sources, value maps. Committed; a difference fails lint."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

import yaml

from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import Dialect, dialect_names, load_dialect

_HEAD = "# Generated from standard/; change the contracts there and run `make generate`.\n"
_PROJECT = "dbt_project"


def render() -> dict[str, str]:
    """All generated files of the dbt project: {path relative to the project's root: text}."""
    files = {f"{_PROJECT}/macros/value_maps.sql": _value_maps()}
    domains: dict[str, list[Table]] = defaultdict(list)
    for table in load_tables().values():
        if table.kind in ("event", "state"):
            domains[table.domain].append(table)
    for domain, tables in domains.items():
        models = [_model(table) for table in sorted(tables, key=lambda t: t.name)]
        files[f"{_PROJECT}/models/standard/{domain}/_{domain}.yml"] = _yaml({"models": models})
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
            {"name": column.name, "data_type": column.type, "description": column.name_zh} for column in table.columns
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


def _value_maps() -> str:
    """Two macros: what each coded value means, and which source columns hold coded values."""
    maps: dict[str, dict[str, dict[str, str]]] = {}
    columns: dict[str, dict[str, list[str]]] = {}
    for name in dialect_names():
        dialect = load_dialect(name)
        if not dialect.value_maps:
            continue
        maps[name] = dialect.value_maps
        coded = {t.name: [c.name for c in t.columns if c.value_map] for t in dialect.tables.values()}
        columns[name] = {table: names for table, names in sorted(coded.items()) if names}
    head = "{# Generated from standard/dialects/*/value_map.csv and the contracts beside them; change those. #}\n"
    return head + _macro("value_maps", maps) + "\n" + _macro("mapped_columns", columns)


def _macro(name: str, content: object) -> str:
    body = json.dumps(content, ensure_ascii=False, indent=4)
    return f"{{% macro {name}() %}}{{{{ return({body}) }}}}{{% endmacro %}}\n"
