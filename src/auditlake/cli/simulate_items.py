"""``auditlake simulate-items``."""

from __future__ import annotations

import time
from pathlib import Path

import click


@click.command("simulate-items")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--rows", default=1_000_000, show_default=True, help="行数 / rows")
@click.option(
    "--form", default="parquet", show_default=True, help="parquet、utf-8 或 gb18030 / parquet, utf-8 or gb18030"
)
@click.option("--parts", default=2, show_default=True, help="文件数，每个一进程 / files, one process each")
@click.option("--seed", default=7, show_default=True, help="随机种子 / seed")
def command(out: Path, rows: int, form: str, parts: int, seed: int) -> None:
    """生成一张大表（医疗费用明细） / Write one large table (medical fee lines) below OUT."""
    from auditlake.simulate.bulk import write_items

    started = time.monotonic()
    try:
        files = write_items(out, rows, form=form, parts=parts, seed=seed)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    seconds = time.monotonic() - started
    for file in files:
        click.echo(f"{file} {file.stat().st_size:,} bytes")
    click.echo(f"{rows:,} 行 rows, {seconds:.1f} s, {rows / seconds:,.0f} 行/秒 rows/s")
