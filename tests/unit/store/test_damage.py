"""ETags of servers are understood, so that damage on the way is noticed."""

from __future__ import annotations

import hashlib

import pytest

from auditlake.store.damage import Arrival

MIB = 1 << 20


def etag_of(data: bytes, part: int) -> str:
    """As servers make it for an upload in parts."""
    sums = [hashlib.md5(data[at : at + part]).digest() for at in range(0, len(data), part)]
    return f'"{hashlib.md5(b"".join(sums)).hexdigest()}-{len(sums)}"'


def fed(etag: str, data: bytes) -> Arrival:
    arrival = Arrival(etag, len(data))
    for at in range(0, len(data), MIB):
        arrival.update(data[at : at + MIB])
    return arrival


@pytest.mark.parametrize("size", [0, 1, MIB, 3 * MIB + 5])
def test_a_plain_etag(size: int) -> None:
    data = bytes(range(256)) * (size // 256) + bytes(size % 256)
    plain = fed(f'"{hashlib.md5(data).hexdigest()}"', data)
    assert plain.digest() == plain.expected
    if size:
        damaged = fed(f'"{hashlib.md5(data).hexdigest()}"', b"X" + data[1:])
        assert damaged.digest() != damaged.expected


@pytest.mark.parametrize("part", [5 * MIB, 8 * MIB, 16 * MIB])
@pytest.mark.parametrize("size", [16 * MIB, 41 * MIB + 3])
def test_an_etag_of_parts(part: int, size: int) -> None:
    data = hashlib.sha256(b"seed").digest() * (size // 32) + bytes(size % 32)
    whole = fed(etag_of(data, part), data)
    assert whole.digest() == whole.expected
    damaged = fed(etag_of(data, part), data[:-1] + b"X")
    assert damaged.digest() != damaged.expected


def test_an_etag_that_is_no_md5_fits_nothing() -> None:
    arrival = fed('"encrypted"', b"abc")
    assert arrival.expected is None and arrival.digest() == hashlib.md5(b"abc").hexdigest()
