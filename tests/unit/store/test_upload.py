"""Arithmetic of multipart uploads."""

from __future__ import annotations

from auditlake.store.upload import PART, content_md5, part_size


def test_part_size_keeps_below_the_limit_of_parts() -> None:
    assert part_size(0) == part_size(PART * 9000) == PART
    assert part_size(PART * 9000 + 1) == PART * 2
    assert -(-(1 << 40) // part_size(1 << 40)) <= 10_000


def test_content_md5_is_the_header_form() -> None:
    assert content_md5(b"") == "1B2M2Y8AsgTpgAmY7PhCfg=="
