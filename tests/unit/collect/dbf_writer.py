"""Writes small DBF files as dBASE III does: one byte of deletion mark, then fields of fixed width."""

from __future__ import annotations

import struct


def dbf(
    fields: list[tuple[str, str, int]], records: list[list[bytes]], deleted: tuple[int, ...] = (), encoding: str = "gbk"
) -> bytes:
    """``fields``: name, type, width. Cells are padded with blanks (numbers on the left); ``deleted``: record numbers."""
    head = b"".join(
        name.encode(encoding)[:10].ljust(11, b"\0") + kind.encode() + b"\0" * 4 + bytes([width % 256])
        + bytes([width // 256 if kind == "C" else 0]) + b"\0" * 14
        for name, kind, width in fields
    )  # fmt: skip
    size = 1 + sum(width for _, _, width in fields)
    begin = 32 + len(head) + 1
    rows = b""
    for number, cells in enumerate(records, start=1):
        rows += b"*" if number in deleted else b" "
        for (_, kind, width), cell in zip(fields, cells, strict=True):
            rows += cell.rjust(width) if kind in "NF" else cell.ljust(width)
    start = struct.pack("<B3BIHH", 3, 126, 8, 5, len(records), begin, size) + b"\0" * 20
    return start + head + b"\r" + rows + b"\x1a"
