"""A compressed file into a plain one, in bounded space; no name inside an archive is ever used as a path."""

from __future__ import annotations

import gzip
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO

from auditlake.collect.limits import get_limits

_PIECE = 1 << 20
_FREE = 64 << 20  #: this much may come out of any file, however small: a month without business shrinks a lot
_END = b"PK\x05\x06"
_ARCHIVES = {b"PK\x03\x04": "zip", b"\x1f\x8b": "gzip", b"7z\xbc\xaf": "7z", b"Rar!": "rar"}
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class CannotUnpack(ValueError):
    """Why a file is not unpacked: what was found, what is expected."""

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(f"{found} ({expected})")
        self.found = found[:300]
        self.expected = expected


def unpack(source: Path, compression: str, out: Path, *, archive: bool = False) -> Path:
    """Write the one file in ``source`` (``gz`` or ``zip``) to ``out`` and return ``out``; CannotUnpack otherwise.

    ``archive``: the file itself is expected to be a zip (a workbook), so that it is no nested archive.
    """
    try:
        if compression == "gz":
            with gzip.open(source, "rb") as stream:
                _copy(stream, source.stat().st_size, out)
        else:
            with zipfile.ZipFile(_small_directory(source, 1)) as package, package.open(_only(package)) as stream:
                _copy(stream, source.stat().st_size, out)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # our own disk, not the org's file
        raise CannotUnpack(
            str(error) or type(error).__name__, f"完整的 {compression} / a whole {compression}"
        ) from error
    with out.open("rb") as stream:
        head = stream.read(4)
    nested = next((name for magic, name in _ARCHIVES.items() if head.startswith(magic)), None)
    if nested and not (archive and nested == "zip"):
        raise CannotUnpack(f"压缩包中的压缩包 a {nested} inside", "只压缩一次 / compressed once")
    return out


def _copy(stream: IO[bytes] | gzip.GzipFile, packed: int, out: Path) -> None:
    limits = get_limits()
    room = min(limits.unpacked_bytes, max(limits.unpack_ratio * packed, _FREE))
    written = 0
    with out.open("wb") as plain:
        while piece := stream.read(_PIECE):
            written += len(piece)
            if written > room:
                raise CannotUnpack(
                    f"> {room:,} bytes ({packed:,} compressed)",
                    f"解压后不超过 {limits.unpack_ratio} 倍 / at most {limits.unpack_ratio} times its size unpacked",
                )
            plain.write(piece)


def _only(package: zipfile.ZipFile) -> zipfile.ZipInfo:
    members = package.infolist()
    if len(members) != 1 or members[0].is_dir():
        names = ", ".join(repr(member.filename) for member in members[:5])
        raise CannotUnpack(f"{len(members)}: {names}", "压缩包中只有一个文件 / one file in the archive")
    check_member(members[0])
    return members[0]


def check_member(member: zipfile.ZipInfo) -> None:
    """CannotUnpack for a link, an encrypted member or a rare method of compression."""
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise CannotUnpack(f"{member.filename!r}: 链接 link ({mode:o})", "普通文件 / a plain file")
    if member.flag_bits & 0x1:
        raise CannotUnpack(f"{member.filename!r}: 已加密 encrypted", "不加密 / not encrypted")
    if member.compress_type not in _METHODS:
        raise CannotUnpack(f"{member.filename!r}: method {member.compress_type}", "deflate")


def _small_directory(source: Path, files: int) -> Path:
    """The same path when its list of members is short: the library would read any list into memory as a whole."""
    allowed = files * (1 << 16)
    size = source.stat().st_size
    with source.open("rb") as stream:
        stream.seek(max(size - 65_557, 0))
        tail = stream.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < 22:
        raise CannotUnpack("没有目录 / no directory", "zip")
    listed = struct.unpack("<I", tail[at + 12 : at + 16])[0]
    wide = tail.rfind(b"PK\x06\x06", 0, at)
    if listed == 0xFFFFFFFF or wide >= 0:
        listed = struct.unpack("<Q", tail[wide + 40 : wide + 48])[0] if wide >= 0 and len(tail) - wide >= 48 else size
    if listed > allowed:
        raise CannotUnpack(f"目录 directory: {listed:,} bytes", f"<= {allowed:,} bytes")
    return source


def open_package(source: Path, parts: int) -> zipfile.ZipFile:
    """A zip that is a workbook with at most ``parts`` parts; CannotUnpack. The caller closes it."""
    limits = get_limits()
    try:
        package = zipfile.ZipFile(_small_directory(source, 16))
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise error if isinstance(error, CannotUnpack) else CannotUnpack(str(error), "XLSX") from error
    try:
        members = package.infolist()
        if len(members) > parts:
            raise CannotUnpack(f"{len(members)} 个部分 parts", f"<= {parts}")
        for member in members:
            check_member(member)
        total = sum(member.file_size for member in members)
        room = min(limits.sheet_bytes, max(limits.unpack_ratio * source.stat().st_size, _FREE))
        if total > room:
            raise CannotUnpack(f"{total:,} bytes", f"<= {room:,} bytes")
    except CannotUnpack:
        package.close()
        raise
    return package
