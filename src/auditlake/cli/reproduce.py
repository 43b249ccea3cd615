"""``auditlake reproduce BUILD``."""

from __future__ import annotations

import sys

import click


@click.command("reproduce")
@click.argument("build")
def reproduce(build: str) -> None:
    """重算旧构建并逐字节比对 / Compute an old build again and compare byte for byte."""
    from auditlake.build.reproduce import reproduce as run

    result = run(build, lambda stage: click.echo(f"  {stage} …", err=True))
    for name in result.changed_code:
        click.echo(f"注意：{name} 自该构建后有改动 / note: {name} changed since this build")
    for name in result.different:
        click.echo(f"不一致 / differs: {name}")
    click.echo(
        f"{result.build}: {result.equal} 个产出逐字节一致 / outputs are byte-equal, {len(result.different)} differ"
    )
    sys.exit(1 if result.different else 0)
