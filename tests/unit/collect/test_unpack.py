"""Compressed files are unpacked once, alone, in bounded space; nothing in an archive names a path."""

from __future__ import annotations

import gzip
import io
import stat
import zipfile
from pathlib import Path

import pytest

from auditlake.collect.limits import get_limits
from auditlake.collect.unpack import CannotUnpack, unpack
from tests.unit.collect.test_formats import zipped


def found(tmp_path: Path, data: bytes, compression: str) -> str:
    (tmp_path / "in").write_bytes(data)
    with pytest.raises(CannotUnpack) as refused:
        unpack(tmp_path / "in", compression, tmp_path / "out")
    return refused.value.found


def test_one_file_comes_out_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("../../etc/passwd", "/etc/passwd", "C:\\x", "a/b.csv"):
        (tmp_path / "in").write_bytes(zipped(b"hello", name))
        assert unpack(tmp_path / "in", "zip", tmp_path / "out").read_bytes() == b"hello"
    # several members of one gzip file are one text
    (tmp_path / "in").write_bytes(gzip.compress(b"he") + gzip.compress(b"llo"))
    assert unpack(tmp_path / "in", "gz", tmp_path / "out").read_bytes() == b"hello"
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out"}


def test_what_is_not_one_plain_file_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("a", b"1")
        package.writestr("b", b"2")
    assert found(tmp_path, out.getvalue(), "zip").startswith("2: 'a', 'b'")
    assert "gzip" in found(tmp_path, gzip.compress(gzip.compress(b"x")), "gz")
    assert "zip" in found(tmp_path, zipped(zipped(b"x")), "zip")
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(link, "/etc/passwd")
    assert "link" in found(tmp_path, out.getvalue(), "zip")
    secret = bytearray(zipped(b"x"))
    secret[6] |= 1
    secret[secret.rindex(b"PK\x01\x02") + 8] |= 1
    assert "encrypted" in found(tmp_path, bytes(secret), "zip")


@pytest.mark.parametrize("compression", ["gz", "zip"])
def test_what_is_cut_or_something_else_is_refused(tmp_path: Path, compression: str) -> None:
    data = b"".join(b"%d\n" % n for n in range(9999))
    whole = gzip.compress(data) if compression == "gz" else zipped(data)
    for part in (whole[: len(whole) // 2], b"a,b\n1,2\n", whole[:40] + b"\xff" * 8 + whole[48:]):
        assert found(tmp_path, part, compression)


@pytest.mark.parametrize("compression", ["gz", "zip"])
def test_bombs_stop_at_the_limit(tmp_path: Path, compression: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"\0" * (80 << 20)
    bomb = gzip.compress(data) if compression == "gz" else zipped(data)
    assert len(bomb) < 1 << 18
    assert "bytes" in found(tmp_path, bomb, compression)
    assert (tmp_path / "out").stat().st_size <= 65 << 20
    monkeypatch.setattr(get_limits(), "unpacked_bytes", 1 << 20)
    assert "bytes" in found(tmp_path, bomb, compression)
    assert (tmp_path / "out").stat().st_size <= 1 << 20


def test_a_long_directory_is_not_read(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for number in range(2000):
            package.writestr(f"{number:0>40}", b"")
    assert "directory" in found(tmp_path, out.getvalue(), "zip")
