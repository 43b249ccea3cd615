"""A manifest counted from the files is the one that the sender would have written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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
    (folder / "AC82.csv").write_bytes("AAE019\n一\n".encode())
    with pytest.raises(CannotPack, match=r"AC82\.csv.*gb18030"):
        write_manifest(folder, "330127-si", "2026-07")
