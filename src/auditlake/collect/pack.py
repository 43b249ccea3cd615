"""Makes the manifest of a folder of source files, from the files and from what the org's dialect says of them."""

from __future__ import annotations

import codecs
import json
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, get_args

import polars as pl
from pydantic import ValidationError

from auditlake.collect import manifest as manifests
from auditlake.collect import readers
from auditlake.collect.cells import decimal_type
from auditlake.collect.intake import Intake
from auditlake.collect.manifest import NAME, Resource
from auditlake.collect.messages import told
from auditlake.collect.prefix import PLAIN_KINDS
from auditlake.collect.unpack import CannotUnpack, unpack
from auditlake.hashing import sha256_file
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import Org, orgs
from auditlake.standard.versions import current, dialect_of

_TEXTS = ("csv", "tsv", "psv")


class CannotPack(ValueError):
    """The folder is no delivery of the org; the message names the file and what to do."""


def write_manifest(
    folder: Path,
    org: str,
    period: str,
    *,
    kind: str = "period",
    revision: int = 1,
    standard: str | None = None,
    scope: str | None = None,
) -> Path:
    """Write ``datapackage.json`` beside the files of ``folder`` and return its path; :class:`CannotPack`.

    ``standard`` is the version whose contracts the files follow, the current one by default; ``scope`` ``tables`` for a
    correction of some tables. What is counted is what lies there: it takes the place of no own count of the sending
    system. Formats and compression are those of the files' names; text in another encoding than the dialect's is
    declared as what it is.
    """
    sender = orgs().get(org)
    if sender is None:
        raise CannotPack(
            f"没有机构 {org}：请在 standard/orgs.csv 中登记。 / no org {org}: enter it in standard/orgs.csv."
        )
    version = standard or current()
    try:
        dialect = None if kind in PLAIN_KINDS else dialect_of(sender.dialect, version)
    except KeyError as error:
        raise CannotPack(
            f"版本 {version} 没有方言 {sender.dialect} / version {version} has no dialect {sender.dialect}"
        ) from error
    head = {"org": org, "hub": sender.hub, "period": period, "kind": kind, "revision": revision}
    head |= {"dialect": sender.dialect, "standard": version} | ({"scope": scope} if scope else {})
    entries = _resources(folder, sender, manifests.tables_of(kind, dialect), dialect)
    package = {"name": f"{org}.{period}.{kind}.r{revision}", "auditlake": head, "resources": entries}
    path = folder / NAME
    path.write_text(json.dumps(package, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def _resources(folder: Path, org: Org, tables: dict[str, Table], dialect: Dialect | None) -> list[dict[str, Any]]:
    files = sorted(f for f in folder.iterdir() if f.is_file() and f.name != NAME and not f.name.startswith("."))
    found = [(file, _table(file, org, tables, dialect)) for file in files]
    pieces = Counter(table.name for _, table in found)
    numbers: Counter[str] = Counter()
    entries = []
    for file, table in found:
        numbers[table.name] += 1
        name = table.name if pieces[table.name] == 1 else f"{table.name}-{numbers[table.name]}"
        entries.append(_resource(file, name, table, dialect))
    return entries


def _stem(file: Path) -> tuple[str, str, str | None]:
    """Name without endings, format by its ending (or blank), compression."""
    name, _, ending = file.name.rpartition(".")
    compression = ending.lower() if name and ending.lower() in get_args(manifests.Compression) else None
    plain = name if compression else file.name
    stem, _, ending = plain.rpartition(".")
    if stem and ending.lower() in get_args(manifests.Format):
        return stem, ending.lower(), compression
    return (plain if compression else file.stem), "", compression


def _table(file: Path, org: Org, tables: dict[str, Table], dialect: Dialect | None) -> Table:
    """By the contract's file name, else by the table's name, each with or without a part's number."""
    stem = _stem(file)[0]
    part = manifests.PART.fullmatch(stem)
    known = {Path(t.file_name or t.name).stem.casefold(): t for t in tables.values()}
    for name in filter(None, (stem, part and part[1])):
        found = known.get(name.casefold()) or tables.get(name)
        if found:
            return found
    spoken = dialect.name if dialect else "answer"
    there = ", ".join(sorted(t.file_name or t.name for t in tables.values()))
    raise CannotPack(
        f"{file}: {org.id} 的方言 {spoken} 没有合约以 {file.name} 报送（现有：{there}）；"
        f"请写 standard/dialects/{spoken}/<表>.odcs.yaml，fileName 为 {file.name}。\n"
        f"{file}: no contract of dialect {spoken}, which {org.id} speaks, is delivered as {file.name} "
        f"(there are: {there}); write standard/dialects/{spoken}/<TABLE>.odcs.yaml with that fileName."
    )


def _resource(file: Path, name: str, table: Table, dialect: Dialect | None) -> dict[str, Any]:
    _, form, compression = _stem(file)
    entry: dict[str, Any] = {"name": name, "path": file.name, "format": form or (dialect.format if dialect else "csv")}
    if compression:
        entry["compression"] = compression
    entry |= {"bytes": file.stat().st_size, "hash": f"sha256:{sha256_file(file)}"}
    with tempfile.TemporaryDirectory() as work:
        if entry["format"] in _TEXTS:
            entry["encoding"] = _encoding(file, compression, Path(work), dialect.encoding if dialect else "utf-8")
        intake = _read(file, entry, table, dialect, Path(work) / "text.parquet")
        entry["rows"] = intake.rows + intake.broken
        if table.control_column and not intake.cut:
            kind = decimal_type(table.column(table.control_column))
            number = pl.col(table.control_column).cast(kind, strict=False).cast(pl.Decimal(38, 2))
            total = pl.scan_parquet(intake.path).select(number.sum()).collect().item()
            entry["control"] = {"column": table.control_column, "total": f"{total or 0:.2f}"}
    return entry


def _read(file: Path, entry: dict[str, Any], table: Table, dialect: Dialect | None, text: Path) -> Intake:
    """Read it as the door will; what the door will refuse of its content is for the check to tell."""
    try:
        resource = Resource.model_validate({**entry, "rows": 0})
    except ValidationError as error:
        wrong = error.errors()[0]
        raise CannotPack(f"{file}: {wrong['input']!r}: {wrong['msg']}") from error
    intake = readers.read(dialect, table, resource, file, text)
    for problem in intake.problems:
        if problem.rule in ("file.encoding", "file.compression", "file.format"):
            words = told(problem, file.name)
            raise CannotPack(f"{words['message_zh']}；{words['todo_zh']}。\n{words['message_en']}; {words['todo_en']}.")
    return intake


def _encoding(file: Path, compression: str | None, work: Path, own: str) -> str:
    """What a text file is written in: by its mark, else UTF-8 where it is that, else the dialect's or GB 18030."""
    plain = file
    if compression:
        plain = work / "plain"
        try:
            unpack(file, compression, plain)
        except CannotUnpack:
            return own
    decoder, ascii_only = codecs.getincrementaldecoder("utf-8")(), True
    with plain.open("rb") as stream:
        begin = stream.read(4)
        if begin.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        stream.seek(0)
        try:
            while block := stream.read(1 << 20):
                ascii_only &= block.isascii()
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return own if own.startswith("gb") else "gb18030"
    return own if ascii_only and own != "utf-8-sig" else "utf-8"
