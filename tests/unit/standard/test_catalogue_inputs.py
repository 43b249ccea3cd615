"""Every table that a check of the catalogue reads is a table of the standard."""

from __future__ import annotations

import csv
from collections import Counter

from auditlake.check.library import checks_dir
from auditlake.standard.contracts import load_tables

#: checks in the collected catalogue; the library grows towards it and beyond
COLLECTED = 385


def _catalogue() -> list[dict[str, str]]:
    with (checks_dir() / "catalogue.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_whole_catalogue_is_here() -> None:
    rows = _catalogue()
    assert len(rows) >= COLLECTED
    assert [code for code, times in Counter(row["code"] for row in rows).items() if times > 1] == []


def test_every_input_is_a_table_of_the_standard() -> None:
    known = load_tables()
    read = [(row["code"], name) for row in _catalogue() for name in row["inputs"].split(";")]
    lacking = [f"{code} 需要的表不在标准中 / reads a table the standard lacks: {name}" for code, name in read
               if name not in known]  # fmt: skip
    assert len(read) > COLLECTED
    assert not lacking, "\n".join(lacking)


def test_no_check_is_without_inputs() -> None:
    assert [row["code"] for row in _catalogue() if not row["inputs"].strip()] == []
