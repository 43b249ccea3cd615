"""Limits against hostile or broken deliveries; each may be widened by ``AUDITLAKE_COLLECT_<NAME>``."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Limits(BaseSettings):
    """Sizes in bytes, times in seconds."""

    model_config = SettingsConfigDict(env_prefix="AUDITLAKE_COLLECT_", extra="ignore")

    manifest_bytes: int = Field(default=1 << 20, description="a manifest of 500 files is some 150 KiB")
    files: int = Field(default=500, description="files in one delivery: twelve tables in parts are far below")
    file_bytes: int = Field(default=20 << 30, description="one file; the largest tables of a province in one month")
    delivery_bytes: int = Field(default=100 << 30, description="all files of one delivery")
    grace_seconds: float = Field(default=900, description="an upload without manifest, or cut, is given this long")
    #: a lost quote must not swallow the file: a cell of a clerk has line breaks, but not hundreds
    record_lines: int = Field(default=100, description="physical lines one record may span")
    line_chars: int = Field(default=1 << 20, description="characters in one record")
    report_rows: int = Field(default=1000, description="problems listed in a receipt and its report; all are counted")
    months_back: int = Field(default=240, description="how old a period may be: every month since is looked after")
    unpacked_bytes: int = Field(default=20 << 30, description="what a compressed file may become")
    unpack_ratio: int = Field(default=200, description="times its size; real tables shrink to a fifth or a fiftieth")
    sheet_bytes: int = Field(
        default=4 << 30, description="the parts of a workbook together; a full sheet has 1 to 2 GiB"
    )
    strings_bytes: int = Field(default=512 << 20, description="texts of a workbook, which are held in memory")
    part_bytes: int = Field(default=16 << 20, description="any other part of a workbook that is read: styles, names")
    group_bytes: int = Field(default=1 << 30, description="one row group of a Parquet file before compression")
    workers: int = Field(default=0, description="processes that judge when many deliveries wait; 0: one per core")
    alone: int = Field(default=24, description="so few deliveries are judged without starting processes")
    batch_receipts: int = Field(default=100, description="receipts written to the ledger at once while a pass runs")
    batch_seconds: float = Field(default=20, description="receipts wait no longer than this for the ledger")
    announce_seconds: float = Field(default=1800, description="a ready period that nobody built is announced again")


@lru_cache(maxsize=1)
def get_limits() -> Limits:
    """The limits of this process; tests call ``get_limits.cache_clear()``."""
    return Limits()
