"""Keys are equal when they mean the same, however an id is written."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from auditlake.collect import keys
from auditlake.collect.intake import LINE, TextWriter
from auditlake.identity import check_character
from auditlake.standard.dialects import load_dialect
from tests.unit.collect.builder import credit_code

TABLE = load_dialect("external").tables["GZXJ"]
BODY = "33010619600115001"
OLD, NEW = BODY[:6] + BODY[8:], BODY + check_character(BODY)
X = next(f"{BODY[:14]}{n:03d}" for n in range(999) if check_character(f"{BODY[:14]}{n:03d}") == "X") + "X"
FIRM = credit_code(7)
SAME = [(NEW, OLD), (NEW, f" {OLD}\u3000"), (X, X.lower()), (NEW, f"\u00a0{NEW} ")]


def _row(person: str, firm: str) -> dict[str, object]:
    return {LINE: 2, "GMSFHM": person, "KJYWR": firm, "SDYF": "202607", "SRE": "1.00", "SBRQ": ""}


def _text(path: Path, *rows: dict[str, object]) -> Path:
    writer = TextWriter(path, list(TABLE.column_names))
    writer.write(pl.DataFrame([row | {LINE: number} for number, row in enumerate(rows, start=2)]))
    writer.close()
    return path


@pytest.mark.parametrize(("one", "other"), SAME)
def test_ways_to_write_an_id_are_one_key(tmp_path: Path, one: str, other: str) -> None:
    text = _text(tmp_path / "t", _row(one, FIRM), _row(other, f"{FIRM.lower()} "), _row(other, credit_code(8)))
    assert keys.repeated(TABLE, {"f": text}, {}).rows() == [("f", 3, "key.duplicate", "f #2")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_so_they_are_over_submissions(tmp_path: Path, one: str, other: str) -> None:
    def collected(name: str, person: str, firm: str) -> Path:
        frame = pl.DataFrame(_row(person, firm) | {"SDYF": 202607, "_submission": name, "_file": "f", "_row": 2})
        frame.write_parquet(tmp_path / name)
        return tmp_path / name

    mine, earlier = collected("mine", one, FIRM), collected("earlier", other, f" {FIRM.lower()}")
    assert keys.delivered_before(mine, TABLE, [earlier]).rows() == [("f", 2, "key.duplicate_across", "earlier")]
    stranger = collected("stranger", other, credit_code(8))
    assert keys.delivered_before(mine, TABLE, [stranger]).rows() == []
