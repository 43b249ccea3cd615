"""How fast and in how much memory the door takes one large file: generated, judged in a process of its own.

python -m benchmarks.intake --gib 5 --out benchmarks/intake.md
"""

from __future__ import annotations

import gzip
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

import click
import polars as pl

from auditlake.hashing import sha256_file
from auditlake.standard.dialects import load_dialect
from auditlake.standard.versions import current

ORG, PERIOD, NAME = "330106-si", "2026-07", "AC83"
_CHUNK = 500_000
#: what is measured: name, format, compression, share of the size asked for
CASES = (("csv", "csv", None, 1.0), ("csv.gz", "csv", "gz", 1.0), ("tsv, UTF-16", "tsv", None, 0.2),
         ("csv, GB 18030", "csv", None, 0.2), ("parquet", "parquet", None, 0.2), ("xlsx", "xlsx", None, 0.0))  # fmt: skip
_ENCODINGS = {"tsv, UTF-16": "utf-16", "csv, GB 18030": "gb18030"}
_SHEET_ROWS = 200_000
_HEAD = (
    "| file | rows | MiB as sent | wall s | CPU s | million rows a minute | million rows a CPU minute | peak MiB |\n"
    "|---|--:|--:|--:|--:|--:|--:|--:|\n"
)


def payments(start: int, count: int) -> pl.DataFrame:
    """Rows of benefit payments that are right in every cell; keys go on from ``start``."""
    n = pl.int_range(start, start + count, dtype=pl.Int64)
    cents = n * 37 % 899_999 + 100_000
    filled: dict[str, pl.Expr] = {
        "AAZ220": pl.format("P{}", n),
        "AAZ257": pl.format("D{}", n // 12),
        "AAC001": pl.format("3301060{}", n // 12),
        "AAE140": pl.lit("110"),
        "AAA036": pl.lit("11001"),
        "AAE002": pl.lit("202607"),
        "AAE003": pl.lit("202607"),
        "AAE019": pl.format("{}.{}", cents // 100, (cents % 100).cast(pl.String).str.zfill(2)),
        "AAA078": pl.lit("0"),
        "AAA085": pl.lit("1"),
        "AAE010": pl.format("62284801{}", (n // 12 + 10_000_000_000)),
        "AAE009": pl.lit("张三"),
        "AAE117": pl.lit("1"),
    }
    table = load_dialect("lb101_3").tables[NAME]
    frame = pl.select(filled.get(c.name, pl.lit("")).alias(c.name) for c in table.columns)
    maps = load_dialect("lb101_3").value_maps
    mapped = {c.name: sorted(maps[c.name])[0] for c in table.columns if c.value_map and c.name in maps}
    return frame.with_columns(pl.lit(value).alias(name) for name, value in mapped.items())


def write(folder: Path, case: str, form: str, compression: str | None, size: float) -> int:
    """A delivery with one file of about ``size`` bytes before compression; returns its rows."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    file = folder / f"{NAME}.{form}"
    encoding = _ENCODINGS.get(case, "utf-8")
    rows, total = 0, Decimal(0)
    if form in ("parquet", "xlsx"):
        rows, total = _other(file, form, size)
    else:
        with file.open("wb") as plain:
            while plain.tell() < size:
                frame = payments(rows, _CHUNK)
                _append(plain, frame, "\t" if form == "tsv" else ",", encoding, rows == 0)
                rows, total = rows + frame.height, total + _total(frame)
    if compression == "gz":
        with file.open("rb") as plain, gzip.open(f"{file}.gz", "wb", compresslevel=4) as packed:
            shutil.copyfileobj(plain, packed, 1 << 20)
        file.unlink()
        file = file.with_name(f"{file.name}.gz")
    entry = {
        "name": NAME, "path": file.name, "format": form, "bytes": file.stat().st_size, "rows": rows,
        "hash": f"sha256:{sha256_file(file)}", "control": {"column": "AAE019", "total": f"{total:.2f}"},
    } | ({"compression": compression} if compression else {})  # fmt: skip
    if encoding != "utf-8":
        entry["encoding"] = encoding
    head = {"org": ORG, "hub": "330000", "period": PERIOD, "kind": "period", "revision": 1, "dialect": "lb101_3",
            "standard": current()}  # fmt: skip
    package = {"name": f"{ORG}.{PERIOD}.period.r1", "auditlake": head, "resources": [entry]}
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    return rows


def _append(plain: IO[bytes], frame: pl.DataFrame, delimiter: str, encoding: str, first: bool) -> None:
    data = frame.write_csv(separator=delimiter, include_header=first, quote_style="never").encode()
    if encoding == "utf-16":
        data = (b"\xff\xfe" if first else b"") + data.decode().encode("utf-16-le")
    elif encoding != "utf-8":
        data = data.decode().encode(encoding)
    plain.write(data)


def _other(file: Path, form: str, size: float) -> tuple[int, Decimal]:
    rows = _SHEET_ROWS if form == "xlsx" else round(size / 110 / _CHUNK + 1) * _CHUNK
    frame = pl.concat(payments(start, min(_CHUNK, rows - start)) for start in range(0, rows, _CHUNK))
    if form == "parquet":
        types = {c.name: c.type for c in load_dialect("lb101_3").tables[NAME].columns}
        frame.with_columns(
            pl.col(name).cast(pl.Decimal(18, 2) if kind.startswith("DEC") else pl.Int32)
            for name, kind in types.items()
            if kind.startswith(("DEC", "INT"))
        ).write_parquet(file)
    else:
        frame.write_excel(file)
    return rows, _total(frame)


def _total(frame: pl.DataFrame) -> Decimal:
    return Decimal(frame["AAE019"].cast(pl.Decimal(18, 2)).sum())


def judge(folder: Path) -> dict[str, Any]:
    """Judge a delivery in this process: seconds of wall and CPU, rows, peak memory in MiB."""
    from auditlake.collect.offline import check_folder

    begun, used = time.monotonic(), time.process_time()
    payload = check_folder(folder, folder.with_suffix(".report")).payload
    if payload["outcome"] != "accepted" or payload["rows_rejected"]:
        raise RuntimeError(f"{payload['outcome']}: {payload['problem_counts']}")
    return {
        "rows": payload["rows"],
        "wall": time.monotonic() - begun,
        "cpu": time.process_time() - used,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


@click.command()
@click.option("--gib", default=5.0, show_default=True, help="size of the file before compression")
@click.option("--folder", type=click.Path(path_type=Path), default=Path("/tmp/auditlake-intake"), show_default=True)
@click.option("--case", "only", multiple=True, help="some cases only")
@click.option("--out", type=click.Path(path_type=Path), help="page whose table of numbers is replaced")
@click.option("--judge", "alone", type=click.Path(path_type=Path), hidden=True)
def main(gib: float, folder: Path, only: tuple[str, ...], out: Path | None, alone: Path | None) -> None:
    """Measure the intake of one large file in every format."""
    if alone:
        click.echo(json.dumps(judge(alone)))
        return
    free = shutil.disk_usage(folder.parent).free
    if free < 6 * gib * (1 << 30):
        raise click.ClickException(f"{folder}: {free >> 30} GiB free, {6 * gib:.0f} GiB are needed")
    lines = []
    for case, form, compression, share in CASES:
        if only and case not in only:
            continue
        place = folder / "delivery"
        rows = write(place, case, form, compression, gib * share * (1 << 30))
        size = next(place.glob(f"{NAME}*")).stat().st_size
        environment = os.environ | {"AUDITLAKE_AS_OF": "2026-08-05T09:00:00", "AUDITLAKE_HOME": str(folder / "home")}
        environment |= {"TMPDIR": str(folder)}
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.intake", "--judge", str(place)], env=environment, capture_output=True,
            text=True,
        )  # fmt: skip
        if done.returncode:
            raise click.ClickException(f"{case}: {done.stderr[-2000:]}")
        cost = json.loads(done.stdout.splitlines()[-1])
        line = (
            f"| {case} | {rows:,} | {size / (1 << 20):,.0f} | {cost['wall']:.0f} | {cost['cpu']:.0f} "
            f"| {rows / cost['wall'] * 60 / 1e6:.1f} | {rows / cost['cpu'] * 60 / 1e6:.1f} | {cost['peak']:,.0f} |"
        )
        click.echo(line)
        lines.append(line)
        shutil.rmtree(place)
    shutil.rmtree(folder, ignore_errors=True)
    if out:
        out.write_text(_page(out.read_text(encoding="utf-8"), lines), encoding="utf-8")


def _page(text: str, lines: list[str]) -> str:
    """The committed page with other numbers."""
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, polars {pl.__version__}."
    before, _, rest = text.partition("<!-- measured: begin -->\n")
    _, _, after = rest.partition("<!-- measured: end -->")
    measured = f"{machine}\n\n{_HEAD}" + "\n".join(lines)
    return f"{before}<!-- measured: begin -->\n{measured}\n<!-- measured: end -->{after}"


if __name__ == "__main__":
    main()
