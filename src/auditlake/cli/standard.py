"""``auditlake standard``: the standard as data, for those who keep it."""

from __future__ import annotations

import sys

import click


@click.group()
def standard() -> None:
    """审计数据标准 / The national audit data standard."""


@standard.command()
def lint() -> None:
    """检查标准自身是否一致 / Whether contracts, codes, dialects, duties and SQL agree; exit 1 and name what does not."""
    from auditlake.standard.contracts import load_tables
    from auditlake.standard.lint import problems

    found = problems()
    for problem in found:
        click.echo(problem, err=True)
    if found:
        click.echo(f"共 {len(found)} 个问题 / {len(found)} problems", err=True)
        sys.exit(1)
    click.echo(f"标准一致：{len(load_tables())} 张表 / the standard agrees with itself: {len(load_tables())} tables")
