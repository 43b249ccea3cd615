"""``auditlake compare``: two builds of a hub in numbers, as before and after a correction."""

from __future__ import annotations

from collections.abc import Iterator

import click


@click.command("compare")
@click.argument("old")
@click.argument("new")
def compare(old: str, new: str) -> None:
    """比较两次构建：行数、合计、命中 / Two builds: rows, sums, hits gained and lost."""
    from auditlake.build.compare import compare as numbers
    from auditlake.store.errors import StoreError

    try:
        found = numbers(old, new)
    except (ValueError, StoreError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{old}\n→ {new}")
    for mark, names in (
        ("-", found.submissions_before - found.submissions_after),
        ("+", found.submissions_after - found.submissions_before),
    ):
        for name in sorted(names):
            click.echo(f"{mark} {name}")
    click.echo(f"相同文件 / equal files: {found.same}")
    for title, tables in (("标准表 / standard tables", found.tables), ("集市 / marts", found.marts)):
        if tables:
            click.echo(f"\n{title}")
        for name, one in sorted(tables.items()):
            click.echo(f"  {name}: {one.before:,} → {one.after:,} 行 rows ({one.after - one.before:+,})")
            for column, pair in one.sums.items():
                click.echo(f"    Σ {column}: {pair.before:,} → {pair.after:,} ({pair.after - pair.before:+,})")
    if found.checks:
        click.echo("\n检查 / checks")
    for name, change in sorted(found.checks.items()):
        delta = change.amount.after - change.amount.before
        click.echo(f"  {name}: {change.before:,} → {change.after:,} 命中 hits, Σ amount {delta:+,}")
        for line in _doubts(change.gained, change.lost):
            click.echo(line)


def _doubts(gained: list[str], lost: list[str], shown: int = 10) -> Iterator[str]:
    for mark, ids in (("+", gained), ("-", lost)):
        more = f" … {len(ids) - shown:,} more" if len(ids) > shown else ""
        if ids:
            yield f"    {mark} {' '.join(ids[:shown])}{more}"
