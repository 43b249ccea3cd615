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
    announce_seconds: float = Field(default=1800, description="a ready period that nobody built is announced again")


@lru_cache(maxsize=1)
def get_limits() -> Limits:
    """The limits of this process; tests call ``get_limits.cache_clear()``."""
    return Limits()
