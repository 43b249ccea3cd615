"""A manifest counted from the files is the one that the sender would have written."""

from __future__ import annotations

import gzip
import json
from decimal import Decimal
from pathlib import Path

import pytest

from auditlake.collect.offline import check_folder
from auditlake.collect.pack import CannotPack, write_manifest
from tests.unit.collect.builder import delivery


@pytest.mark.parametrize("org", ["330106-si", "330127-si", "330106-fin"])
def test_a_manifest_from_the_files_alone(tmp_path: Path, org: str) -> None:
    folder = delivery(tmp_path / "d", org, count=7)
    path = folder / "datapackage.json"
    sent = json.loads(path.read_text(encoding="utf-8"))
    path.unlink()
    made = json.loads(write_manifest(folder, org, "2026-07").read_text(encoding="utf-8"))
    assert made["name"] == sent["name"] and made["auditlake"] == sent["auditlake"]
    assert sent["resources"] and sorted(made["resources"], key=lambda r: r["path"]) == sorted(
        sent["resources"], key=lambda r: r["path"]
    )


def test_what_cannot_be_packed_is_told_with_what_to_do(tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", "330127-si", count=2, only=["AC82"])
    with pytest.raises(CannotPack, match=r"standard/orgs\.csv"):
        write_manifest(folder, "999999-si", "2026-07")
    with pytest.raises(CannotPack, match=r"version 1\.0\.0 has no dialect nhsa"):
        write_manifest(folder, "440100-mi", "2026-07", standard="1.0.0")
    (folder / "AC99.csv").write_bytes(b"A\n1\n")
    with pytest.raises(CannotPack, match=r"AC99\.csv: no contract of dialect lb101_county"):
        write_manifest(folder, "330127-si", "2026-07")
    (folder / "AC99.csv").unlink()
    (folder / "AC82.csv").write_bytes(b"AAE019\n\xff\xff\xff\n")
    with pytest.raises(CannotPack, match=r"AC82\.csv.*gb18030"):
        write_manifest(folder, "330127-si", "2026-07")
    (folder / "AC82.csv").rename(folder / "AC82.csv.gz")
    with pytest.raises(CannotPack, match=r"AC82\.csv\.gz"):
        write_manifest(folder, "330127-si", "2026-07")


def test_what_the_files_are_is_declared(tmp_path: Path) -> None:
    """Other encodings, compression and parts: the door takes what was packed."""
    folder = delivery(tmp_path / "330106-si.2026-07.period.r1", "330106-si", count=7)
    for file in folder.glob("AC0*.csv"):
        text = file.read_text("utf-8").replace("v1", "张三")
        encoding = {"AC01.csv": "utf-16", "AC02.csv": "gb18030"}[file.name]
        file.write_text(text, encoding=encoding, newline="")
    payments = (folder / "AC83.csv").read_bytes().splitlines(keepends=True)
    (folder / "AC83.csv").unlink()
    for number, rows in enumerate((payments[1:4], payments[4:]), start=1):
        (folder / f"AC83-{number}.csv.gz").write_bytes(gzip.compress(b"".join([payments[0], *rows])))
    (folder / ".DS_Store").write_bytes(b"x")
    made = json.loads(write_manifest(folder, "330106-si", "2026-07").read_text(encoding="utf-8"))
    found = {r["path"]: r for r in made["resources"]}
    assert (found["AC01.csv"]["encoding"], found["AC02.csv"]["encoding"]) == ("utf-16", "gb18030")
    first, second = found["AC83-1.csv.gz"], found["AC83-2.csv.gz"]
    assert (first["name"], first["rows"], second["name"], second["rows"]) == ("AC83-1", 3, "AC83-2", 4)
    assert (first["compression"], first["format"]) == ("gz", "csv") and ".DS_Store" not in found
    assert Decimal(first["control"]["total"]) + Decimal(second["control"]["total"]) == sum(
        100 + n for n in range(7)
    ) + Decimal("1.75")
    answer = check_folder(folder, tmp_path / "out")
    assert answer.payload["outcome"] == "accepted", answer.payload["problems"]
    assert answer.payload["problems"] == [] and answer.payload["rows"] == 12 * 7
