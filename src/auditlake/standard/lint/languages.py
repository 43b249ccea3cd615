"""Whatever a person reads stands there in Chinese and in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from auditlake.collect.messages import MESSAGES
from auditlake.standard.contracts import Table
from auditlake.standard.lint.project import Project
from auditlake.standard.reference import read_rows

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_LATIN = re.compile("[A-Za-z]")
#: Chinese first, then English: the split is behind the last Han character or full-width sign
_BOTH = re.compile("(?P<zh>.*[\u3000-\u9fff\uff00-\uffef])(?P<en>.*)", re.DOTALL)

Pair = tuple[str, str, str]


def problems(project: Project) -> Iterator[str]:
    """Texts that are missing or written in the other language."""
    for where, zh, en in _pairs(project):
        if not _HAN.search(zh):
            yield f"{where}: 缺少中文 / no Chinese text: {zh!r}"
        if not _LATIN.search(en) or _HAN.search(en):
            yield f"{where}: 缺少英文 / no English text: {en!r}"
    for dialect in project.dialects.values():
        for table in dialect.tables.values():
            for what, text in [("", table.name_zh), *((f".{c.name}", c.name_zh) for c in table.columns)]:
                if not _HAN.search(text):
                    yield f"{dialect.name}/{table.name}{what}: 缺少中文 / no Chinese text: {text!r}"


def _pairs(project: Project) -> Iterator[Pair]:
    for table in project.tables.values():
        yield from _of_table(table.name, table)
        yield table.name, table.name_zh, table.name_en
        yield (f"{table.name} grain", *_parted(table.grain))
        for column in table.columns:
            yield f"{table.name}.{column.name}", column.name_zh, column.name_en
    for dialect in project.dialects.values():
        yield dialect.name, dialect.head["nameZh"], dialect.head["nameEn"]
        for table in dialect.tables.values():
            yield from _of_table(f"{dialect.name}/{table.name}", table)
    for name, rows in project.lists.items():
        for row in rows:
            # the official list of divisions gives English names to the larger ones only
            if name != "division" or row["name_en"]:
                yield f"{name} {row['code']}", row["name_zh"], row["name_en"]
    for row in project.rows("orgs.csv"):
        yield f"orgs.csv {row['org']}", row["name_zh"], row["name_en"]
    for row in read_rows(project.root / "checks" / "catalogue.csv"):
        yield f"checks/catalogue.csv {row['code']}", row["name_zh"], row["name_en"]
    for code, message in MESSAGES.items():
        yield f"receipt {code}", message.zh, message.en
        yield f"receipt {code} todo", message.todo_zh, message.todo_en
    for path in sorted((project.root / "standard" / "workflows").glob("*.yaml")):
        yield from _named(path.name, yaml.safe_load(path.read_text(encoding="utf-8")))


def _of_table(where: str, table: Table) -> Iterator[Pair]:
    """Guidance and the messages of the row rules: what standard and source contracts share."""
    yield (f"{where} guidance", *_parted(table.guidance))
    for rule in table.rules:
        yield f"{where} {rule.id}", rule.message_zh, rule.message_en


def _parted(text: str) -> tuple[str, str]:
    found = _BOTH.fullmatch(text)
    return (found["zh"], found["en"]) if found else ("", text)


def _named(where: str, node: Any) -> Iterator[Pair]:
    """Every mapping with ``zh`` or ``en`` in a workflow, however deep."""
    if isinstance(node, dict):
        if "zh" in node or "en" in node:
            yield f"{where} {node.get('event', '')}".strip(), str(node.get("zh", "")), str(node.get("en", ""))
        for key, value in node.items():
            yield from _named(f"{where} {key}", value)
    elif isinstance(node, list):
        for value in node:
            yield from _named(where, value)
