"""One page per check: catalogue, header, parameters, query, and its YAML test as the worked example."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from auditlake.check.library import CheckInfo, checks_dir, load_library
from auditlake.generate.external_models import SCHEMA, grouped_parameters, plain_parameters
from auditlake.site.pages import Page
from auditlake.standard.contracts import load_tables

_COMMENT = re.compile(r"^\s*# (found|near miss): (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """One YAML test: rows in by table, rows out, and what the author says about the cases."""

    name: str
    cases: list[tuple[str, str]]
    given: list[tuple[str, list[dict[str, Any]]]]
    expected: list[dict[str, Any]]


def check_pages() -> Iterator[Page]:
    """A page per model file of the library."""
    for info in load_library():
        query = info.path.read_text(encoding="utf-8")
        shown = example(info)
        content = {
            "info": info,
            "query": query,
            "tables": _read(query, shown),
            "parameters": _used(query, [*plain_parameters(), *(f"ref_{name}" for name in grouped_parameters())]),
            "example": shown,
        }
        words = " ".join((info.model, info.name_en, info.description, info.rule))
        yield Page(f"checks/{info.model}.html", "check.html", info.name_zh, _title(info), "check", content, words)


def example(info: CheckInfo, root: Path | None = None) -> Example | None:
    """The check's worked example, ``None`` when it has none (a lint error)."""
    file = (root or checks_dir()) / "tests" / info.path.parent.name / f"test_{info.path.stem}.yaml"
    if not file.is_file():
        return None
    text = file.read_text(encoding="utf-8")
    tests = [t for t in (yaml.safe_load(text) or {}).values() if t.get("model") == f"checks.{info.model}"]
    given: dict[str, list[dict[str, Any]]] = {}
    expected: list[dict[str, Any]] = []
    for test in tests:
        for table, rows in (test.get("inputs") or {}).items():
            given.setdefault(str(table).rpartition(f"{SCHEMA}.")[2], []).extend(_rows(rows))
        expected += _rows((test.get("outputs") or {}).get("query"))
    return Example(file.name, _COMMENT.findall(text), list(given.items()), expected)


def _rows(listed: Any) -> list[dict[str, Any]]:
    """Rows of a table in a test, which may stand under ``rows`` or directly; nested values as JSON."""
    rows = listed.get("rows", []) if isinstance(listed, dict) else listed or []
    return [{name: _shown(value) for name, value in row.items()} for row in rows]


def _shown(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, (list, dict)) else value


def _title(info: CheckInfo) -> str:
    nation_only = info.scope == ("nation",)
    return f"{info.code} {info.name_en}" + (" (nation)" if nation_only else "")


def _read(query: str, shown: Example | None) -> list[str]:
    """Tables that the query names itself, and those that its macros read: the example has to give them too."""
    named = set(re.findall(rf"\b{SCHEMA}\.(\w+)", query)) | {table for table, _ in (shown.given if shown else [])}
    return sorted(named & load_tables().keys())


def _used(query: str, names: list[str]) -> list[str]:
    """Names that stand in the query as whole words."""
    return [name for name in names if re.search(rf"\b{re.escape(name)}\b", query)]
