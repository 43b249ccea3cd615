"""Which reader takes a file: by the format, encoding and compression that its manifest names, never by a look at it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from auditlake.collect.decode import codec_of
from auditlake.collect.intake import Intake, read_csv
from auditlake.collect.intake_dbf import read_dbf
from auditlake.collect.intake_parquet import read_parquet
from auditlake.collect.intake_xlsx import read_xlsx
from auditlake.collect.intake_xml import read_xml
from auditlake.collect.manifest import Resource
from auditlake.collect.problem import Problem
from auditlake.collect.shown import ISO
from auditlake.collect.unpack import CannotUnpack, unpack
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect

_DELIMITERS = {"tsv": "\t", "psv": "|"}
#: formats that say themselves how their text is written
_SELF = ("parquet", "xlsx")


def dates_of(dialect: Dialect | None) -> tuple[str, str]:
    """Forms of a date and a timestamp in a dialect; ISO in files that belong to none."""
    return (dialect.date_format, dialect.timestamp_format) if dialect else ISO


def read(dialect: Dialect | None, table: Table, resource: Resource, file: Path, text: Path) -> Intake:
    """The taken ``file`` into a text Parquet at ``text``; a compressed one is unpacked beside it meanwhile."""
    if not resource.compression:
        return _plain(dialect, table, resource, file, text)
    plain = text.with_suffix(".plain")
    try:
        unpack(file, resource.compression, plain, archive=resource.format == "xlsx")
        return _plain(dialect, table, resource, plain, text)
    except CannotUnpack as error:
        intake = Intake(resource.path, text)
        intake.tell(Problem("file.compression", resource.path, table.name, found=error.found, expected=error.expected))
        return intake
    finally:
        plain.unlink(missing_ok=True)


def _plain(dialect: Dialect | None, table: Table, resource: Resource, file: Path, text: Path) -> Intake:
    name, form = resource.path, resource.format
    if dialect is not None and dialect.format == "parquet" and form != "parquet":
        intake = Intake(name, text)
        intake.tell(Problem("file.format", name, table.name, column="format", found=form, expected="parquet"))
        return intake
    if form == "parquet":
        return read_parquet(file, name, table, text, dates_of(dialect), resource.rows)
    if form == "xlsx":
        return read_xlsx(file, name, table, text, dates_of(dialect))
    if form == "dbf":
        return read_dbf(file, name, table, text, dates_of(dialect), resource.encoding)
    if form == "xml":
        return read_xml(file, name, table, dialect, text, resource.encoding)
    delimiter = _DELIMITERS.get(form) or (dialect.delimiter if dialect else ",")
    return read_csv(file, name, table, _encoding(dialect, resource), delimiter, text)


def as_read(dialect: Dialect | None, resource: Resource, intake: Intake | None = None) -> dict[str, Any]:
    """How a file was read, for its line in the receipt."""
    encoding = None if resource.format in _SELF else resource.encoding
    if encoding is None and resource.format not in (*_SELF, "xml"):
        encoding = "gb18030" if resource.format == "dbf" else _encoding(dialect, resource)
    said = {"format": resource.format, "encoding": encoding, "compression": resource.compression}
    return said | ({"sheet": intake.sheet} if intake and intake.sheet else {})


def _encoding(dialect: Dialect | None, resource: Resource) -> str:
    declared = resource.encoding if resource.encoding and codec_of(resource.encoding) else None
    return declared or (dialect.encoding if dialect else "utf-8")
