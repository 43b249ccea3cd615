"""What is written: the same bytes for a seed, contracts, encodings, manifests, valid identities."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from auditlake.hashing import sha256
from auditlake.identity import is_citizen_id
from auditlake.simulate import simulate, simulate_payments
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import orgs

from .conftest import Made


def _tree(root: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.is_file()):
        digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _rows(made: Made, org: str, file: str, period: str = "2026-07", kind: str = "period") -> list[dict[str, str]]:
    path = made.out / "deliveries" / org / period / f"{kind}-r1" / file
    text = path.read_bytes().decode(load_dialect(orgs()[org].dialect).encoding)
    return list(csv.DictReader(io.StringIO(text)))


def test_same_seed_same_bytes(tmp_path: Path) -> None:
    areas = ("330106", "330127")
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        simulate(tmp_path / name, seed=seed, people=120, areas=areas)
    assert _tree(tmp_path / "a") == _tree(tmp_path / "b")
    assert _tree(tmp_path / "a") != _tree(tmp_path / "c")


def test_every_delivery_fits_contract_and_manifest(made: Made) -> None:
    assert len(made.truth["deliveries"]) == 182
    for entry in made.truth["deliveries"]:
        folder = made.out / entry["path"]
        dialect = load_dialect(orgs()[entry["org"]].dialect)
        manifest: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        names = {r["name"] for r in manifest["resources"]}
        if (entry["org"], entry["period"]) == ("440000-ps", "2026-08"):
            assert names == {"SWRY"}
        elif manifest["auditlake"].get("scope") == "tables":
            assert entry["kind"] == "correction" and names == {"AC83"}
        else:
            assert names == {t.name for t in owed_tables(orgs()[entry["org"]], entry["period"])}
        for resource in manifest["resources"]:
            table = dialect.tables[resource["name"]]
            data = (folder / resource["path"]).read_bytes()
            assert (len(data), f"sha256:{sha256(data)}") == (resource["bytes"], resource["hash"])
            lines = list(csv.reader(io.StringIO(data.decode(dialect.encoding)), delimiter=dialect.delimiter))
            assert lines[0] == table.column_names
            assert len(lines) - 1 == resource["rows"]
            assert table.kind == "event" or resource["rows"] > 0
            required = [i for i, c in enumerate(table.columns) if c.required]
            assert all(line[i] for line in lines[1:] for i in required), (entry["path"], table.name)
            if table.control_column and entry["expected"] == "accepted":
                column = table.column_names.index(table.control_column)
                total = sum((Decimal(line[column] or 0) for line in lines[1:]), Decimal(0))
                assert total == Decimal(resource["control"]["total"])


@pytest.mark.parametrize(("org", "column"), [("330106-si", "AAC002"), ("330127-si", "AAE135"), ("440100-si", "AAC002")])
def test_identities_are_valid_and_unique(made: Made, org: str, column: str) -> None:
    people = _rows(made, org, "AC01.csv")
    ids = [p[column] for p in people]
    assert len(ids) > 20
    assert all(is_citizen_id(i) and int(i[14:17]) >= 800 for i in ids)
    assert len(set(ids)) == len(ids)
    for person in people:
        assert person["AAC006"] == person[column][6:14]
        assert int(person[column][16]) % 2 == int(person["AAC004"]) % 2


def test_credit_codes_have_right_check_characters(made: Made) -> None:
    letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    codes = [row["TYSHXYDM"] for row in _rows(made, "330000-market", "SCZT.csv")]
    assert len(codes) > 10
    for code in codes:
        assert sum(letters.index(c) * pow(3, i, 31) for i, c in enumerate(code[:17])) % 31 + letters.index(
            code[17]
        ) in (
            0,
            31,
        )


def test_rare_characters_survive_gb18030(made: Made) -> None:
    names = "".join(p["AAC003"] for org in ("330127-si", "440118-si") for p in _rows(made, org, "AC01.csv"))
    assert set("㐂䶮𠮷") & set(names)
    raw = (made.out / "deliveries/330127-si/2026-07/period-r1/AC01.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")


def test_county_dialect_swaps_the_roles_of_period_columns(made: Made) -> None:
    rows = _rows(made, "330127-si", "AC82.csv")
    assert len(rows) > 5
    assert {r["AAE003"] for r in rows} == {"202607"}
    assert {r["AAE140"] for r in rows} <= {"10", "11", "12"}
    assert any(r["AAE002"] != "202607" for r in rows)


def test_unknown_area_and_foreign_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="999999"):
        simulate(tmp_path / "x", areas=("999999",))
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(ValueError, match=r"mine\.txt"):
        simulate(tmp_path)


def test_benchmark_world_has_about_the_rows_asked_for(tmp_path: Path) -> None:
    summary = simulate_payments(tmp_path, 20_000)
    assert 19_000 < summary.rows["benefit_payment"] < 21_500
    assert summary.rows["due"] < summary.rows["benefit_payment"]
    assert summary.bad == 0
