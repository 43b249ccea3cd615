"""The standard as a zip: the same bytes each time, unpacked once, refused when it is something else."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditlake.clerk import bundle
from auditlake.clerk.standard import NoStandard, use
from auditlake.home import project_root
from auditlake.settings import get_settings
from auditlake.standard.versions import current


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own; the project of the process comes back afterwards."""
    monkeypatch.setenv("AUDITLAKE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AUDITLAKE_PROJECT", str(project_root()))
    get_settings.cache_clear()
    yield tmp_path / "home"
    monkeypatch.undo()
    get_settings.cache_clear()
    project_root.cache_clear()


def test_the_zip_is_the_standard_and_always_the_same(tmp_path: Path) -> None:
    root = project_root()
    one, two = bundle.make(tmp_path / "a"), bundle.make(tmp_path / "b")
    assert one.name == f"auditlake-standard-{current()}.zip" and one.read_bytes() == two.read_bytes()
    folder = use(one)
    assert folder == project_root() and folder != root
    for name in ("standard/orgs.csv", "pandera_schemas/checks.py", "pandera_schemas/lb101_3/ac83.py"):
        assert (folder / name).read_bytes() == (root / name).read_bytes()
    assert not list(folder.rglob("__pycache__"))
    stamp = (folder / "standard").stat().st_mtime_ns
    assert use(one) == folder and (folder / "standard").stat().st_mtime_ns == stamp
    assert use(root) == root


def test_what_is_no_standard_is_told(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "torn.zip").write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(NoStandard, match="cannot be unpacked"):
        use(tmp_path / "torn.zip")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("readme.txt", "x")
    with pytest.raises(NoStandard, match="AUDITLAKE_PROJECT"):
        use(tmp_path / "other.zip")
    monkeypatch.setattr("auditlake.clerk.standard._MOST_BYTES", 10)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w") as archive:
        archive.writestr("standard/divisions.csv", "x" * 11)
    with pytest.raises(NoStandard, match="larger than any standard"):
        use(tmp_path / "bomb.zip")
    assert {folder.name[0] for folder in (home / "standards").iterdir()} - {"."} and not [
        folder for folder in (home / "standards").iterdir() if folder.name.startswith(".")
    ]
