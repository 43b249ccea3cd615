"""The large table: exact number of rows, unique line ids, the same rows in every form."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest

from auditlake.simulate.bulk import Part, _table, write_items, write_part


def part(tmp_path: Path, form: str, number: int = 0) -> Path:
    return write_part(Part(tmp_path / f"{form}-{number}", number, 30_000, number * 30_000, 7, form))


def test_every_form_holds_the_same_rows(tmp_path: Path) -> None:
    _, table = _table()
    typed = pl.read_parquet(part(tmp_path, "parquet"))
    text = part(tmp_path, "gb18030").read_bytes().decode("gb18030")
    assert text == part(tmp_path, "utf-8").read_text(encoding="utf-8")
    lines = list(csv.DictReader(text.splitlines()))
    assert len(lines) == typed.height == 30_000 and typed.columns == table.column_names
    money = [c.name for c in table.columns if c.type == "DECIMAL(18,2)"]
    assert money and all(typed.schema[name] == pl.Decimal(18, 2) for name in money)
    for name in money:
        assert typed[name].sum() == sum(Decimal(line[name] or 0) for line in lines) != 0
    assert typed[table.key[0]].n_unique() == 30_000


def test_parts_share_no_line(tmp_path: Path) -> None:
    key = _table()[1].key[0]
    first, second = (set(pl.read_parquet(part(tmp_path, "parquet", n))[key]) for n in (0, 1))
    assert len(first) == len(second) == 30_000 and not first & second


def test_an_unknown_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="xlsx"):
        write_items(tmp_path, 10, form="xlsx")
