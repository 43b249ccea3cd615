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
from auditlake.lineage.checks import columns_read
from auditlake.site.pages import Page, listed
from auditlake.site.parameters import place_of_parameters
from auditlake.site.tables import check_pages
from auditlake.standard.reference import read_rows

_COMMENT = re.compile(r"^\s*# (found|near miss): (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """One YAML test: rows in by table, rows out, and what the author says about the cases."""

    name: str
    cases: list[tuple[str, str]]
    given: list[tuple[str, list[dict[str, Any]]]]
    expected: list[dict[str, Any]]


def pages() -> Iterator[Page]:
    """The catalogue, and a page per model file of the library."""
    built = list(map(_page, load_library()))
    catalogue = read_rows(checks_dir() / "catalogue.csv")
    yield Page("checks/index", "审计模型", "Checks", "checks.html",
               {"catalogue": catalogue, "built": check_pages(), "stages": {i.code: i.stage for i in load_library()}},
               listed(built))  # fmt: skip
    yield from built


def _page(info: CheckInfo) -> Page:
    query = info.path.read_text(encoding="utf-8")
    read: dict[str, list[str]] = {}
    for table, column in sorted(columns_read()[info.code]):
        read.setdefault(table, []).append(column)
    places = place_of_parameters()
    used = _used(query, [*plain_parameters(), *(f"ref_{name}" for name in grouped_parameters())])
    content = {
        "info": info,
        "query": query,
        "read": read,
        "parameters": [(name, _place(name.removeprefix("ref_"), places)) for name in used],
        "example": example(info),
    }
    nation_only = " (nation)" if info.scope == ("nation",) else ""
    return Page(f"checks/{info.model}", info.name_zh, info.name_en + nation_only, "check.html", content, (), info.code)


def _place(name: str, places: dict[str, str]) -> str:
    """Page and anchor of a parameter; one by fund is named with its fund."""
    known = name if name in places else name.rpartition("_")[0]
    return f"{places[known]}.html#{known}"


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


def _used(query: str, names: list[str]) -> list[str]:
    """Names that stand in the query as whole words."""
    return [name for name in names if re.search(rf"\b{re.escape(name)}\b", query)]
