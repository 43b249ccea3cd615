"""The contract's rules as plain data for the validators that know nothing of auditlake."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from auditlake.standard.contracts import Column
from auditlake.standard.reference import codes, divisions
from benchmarks.validation import sql
from benchmarks.validation.plain import RULES
from benchmarks.validation.table import DATES, table

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"


def write(folder: Path) -> None:
    """``rules.json``: in the door's order column, rule, kind, value."""
    rules = [
        {"column": column.name, "rule": rule, "kind": kind, "value": value}
        for column in table().columns
        for (rule, _), (kind, value) in zip(sql.rules(column), _kinds(column), strict=True)
    ]
    (folder / RULES).write_text(json.dumps(rules, ensure_ascii=False), encoding="utf-8")


def _kinds(column: Column) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = [("required", None)] if column.required else []
    known = list(divisions())
    held = sorted({code[:2] for code in known if not code.endswith("0000")})
    special: dict[str, tuple[str, Any]] = {
        "month": ("regex", "(?:19|20|21)[0-9]{2}(?:0[1-9]|1[0-2])"),
        "citizen_id": ("citizen_id", None),
        "credit_code": ("credit_code", None),
        "pseudonym": ("regex", "[0-9a-f]{32}"),
        "division": ("division", {"shape": f"(?:{sql.PROVINCES})[0-9]{{4}}", "held": held, "known": known}),
        "closed_list": ("set", list(codes(column.code_list)) if column.code_list else None),
    }
    plain: dict[str, tuple[str, Any]] = {
        "INTEGER": ("regex", "-?[0-9]{1,9}"),
        "BOOLEAN": ("set", ["true", "false"]),
        "DATE": ("moment", {"form": DATES[0], "shape": _DAY}),
        "TIMESTAMP": ("moment", {"form": DATES[1], "shape": f"{_DAY} [0-9]{{2}}:[0-9]{{2}}:[0-5][0-9]"}),
        "VARCHAR": ("length", column.max_length),
    }
    if match := re.fullmatch(r"DECIMAL\((\d+),\s*(\d+)\)", column.type):
        whole = int(match[1]) - int(match[2])
        return [*found, ("regex", rf"-?[0-9]{{1,{whole}}}(?:\.[0-9]{{1,{match[2]}}})?")]
    return [*found, special.get(column.semantic or "") or plain[column.type]]
