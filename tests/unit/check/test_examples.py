"""Every worked example through the runner: the planted cases are found, the near misses stay silent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from auditlake.check.library import checks_dir
from auditlake.check.run import run_checks
from auditlake.standard.contracts import load_tables
from tests.unit.check.conftest import Rows, hits

EXAMPLES = sorted((checks_dir() / "tests").glob("*/test_*.yaml"))
#: What the runner makes itself from the standard; the values in the examples are those of the standard.
MADE = ("ref_parameter_wide", "ref_retirement_age", "ref_unemployment_months", "ref_fund", "ref_calendar")
KEY = ("subject_key", "area_code", "episode_start")


def test_every_check_has_an_example() -> None:
    models = {p.stem for p in (checks_dir() / "models").glob("*/*.sql") if p.parent.name != "row_rules"}
    assert len(models) == 20
    assert models == {p.stem.removeprefix("test_") for p in EXAMPLES}


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda p: p.stem)
def test_example(file: Path, tmp_path: Path, parquet: Callable[[Mapping[str, Rows]], dict[str, list[Path]]]) -> None:
    (example,) = yaml.safe_load(file.read_text(encoding="utf-8")).values()
    stem = file.stem.removeprefix("test_")
    tables = {name.removeprefix("std."): body["rows"] for name, body in example["inputs"].items()}
    inputs = parquet({name: rows for name, rows in tables.items() if name not in MADE and rows})
    hub = "000000" if stem.endswith("_nation") else "330000"
    results = run_checks(hub, "2026-07", inputs, tmp_path / "out", group=file.parent.name)
    (result,) = [r for r in results if r.model == stem]
    expected = example["outputs"]["query"]["rows"]
    assert (result.status, result.message) == ("hits", "")
    assert result.path is not None
    found = hits(result.path)
    assert [_key(row) for row in sorted(found, key=_key)] == sorted(_key(row) for row in expected)
    by_key = {_key(row): row for row in expected}
    for row in found:
        _agrees(row, by_key[_key(row)], tables)
    amounts = [Decimal(str(row["amount"])) for row in expected if row["amount"] is not None]
    assert result.rows == len(expected)
    assert result.amount == (sum(amounts) if amounts else None)


def _key(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in KEY)


def _agrees(row: Mapping[str, Any], expected: Mapping[str, Any], tables: Mapping[str, Rows]) -> None:
    assert row["measure"] == pytest.approx(Decimal(str(expected["measure"])), abs=Decimal("0.000001"))
    amount = expected["amount"]
    assert row["amount"] == (None if amount is None else Decimal(str(amount)))
    identity = "|".join(str(row[name]) for name in ("check_code", *KEY))
    assert row["doubt_id"] == hashlib.sha256(identity.encode()).hexdigest()[:16]
    assert row["period"] == "2026-07"
    assert row["row_keys"] == sorted(set(row["row_keys"]))
    assert row["rows_found"] == len(row["row_keys"])
    known = {line["row_key"]: line for rows in tables.values() for line in rows if "row_key" in line}
    assert set(row["row_keys"]) <= set(known) or row["check_code"] == "CTL-13"
    persons = {line["person_key"] for key in row["row_keys"] if (line := known.get(key)) and "person_key" in line}
    if row["subject_kind"] == "person":
        assert persons == {row["subject_key"]}
    assert isinstance(json.loads(row["evidence"]), dict)
    hidden = {c.name for table in load_tables().values() for c in table.columns if c.classification == "identifying"}
    assert not hidden & set(json.loads(row["evidence"]))
