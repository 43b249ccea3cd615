"""The same rules for validators that know pandas: plain data and plain pandas, nothing of auditlake.

``great.py`` runs this in an environment of its own, where only ``peers.txt`` is installed.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd

RULES = "rules.json"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def load(folder: Path) -> list[dict[str, Any]]:
    """Rules in the door's order: ``column``, ``rule``, ``kind``, ``value``."""
    loaded: list[dict[str, Any]] = json.loads((folder / RULES).read_text(encoding="utf-8"))
    return loaded


def right(cells: pd.Series, kind: str, value: Any) -> pd.Series:
    """Boolean series: where text cells are right. Blank passes everything but ``required``."""
    if kind == "required":
        return cells.str.strip() != ""
    if kind == "length":
        return cells.str.len() <= value
    if kind == "regex":
        return (cells == "") | cells.str.fullmatch(value)
    if kind == "set":
        return cells.isin(["", *value])
    if kind == "division":
        shape = cells.str.fullmatch(value["shape"]) & ~cells.str[:2].isin(value["held"])
        return (cells == "") | cells.isin(value["known"]) | shape
    if kind == "moment":
        real = pd.to_datetime(cells, format=value["form"], errors="coerce").notna()
        return (cells == "") | (cells.str.fullmatch(value["shape"]) & real)
    test = {"citizen_id": _citizen_id, "credit_code": _credit_code}[kind]
    known = {text: text == "" or test(text) for text in cells.unique()}
    return cells.map(known)


def _citizen_id(text: str) -> bool:
    number = text.strip().upper()
    old = len(number) == 15
    if old:
        number = number[:6] + "19" + number[6:]
    if len(number) != (17 if old else 18) or not (number.isascii() and number[:17].isdigit()):
        return False
    try:
        datetime.strptime(number[6:14], "%Y%m%d")
    except ValueError:
        return False
    return old or "10X98765432"[sum(w * int(c) for w, c in zip(_WEIGHTS, number, strict=False)) % 11] == number[17]


def _credit_code(text: str) -> bool:
    code = text.strip()
    if len(code) != 18 or not code.isascii() or not code[2:8].isdigit():
        return False
    values = [_CREDIT.find(character) for character in code.upper()]
    total = sum(value * pow(3, i, 31) for i, value in enumerate(values[:17]))
    return min(values) >= 0 and values[17] == (31 - total % 31) % 31


def first_of_each_cell(found: pd.DataFrame, keys: pd.DataFrame, key: str) -> pd.DataFrame:
    """Failures as the door tells them: the first rule of a cell, and repeated keys of rows without another failure.

    ``found``: row, column, rule, number (place of the rule); ``keys``: rows whose key is not alone, with the key.
    """
    cells = found.sort_values("number").drop_duplicates(["row", "column"])[["row", "column", "rule"]]
    whole = keys[~keys["row"].isin(cells["row"])].sort_values("row")
    again = whole[whole.duplicated(key)]
    return pd.concat([cells, pd.DataFrame({"row": again["row"], "column": key, "rule": "key.duplicate"})])
