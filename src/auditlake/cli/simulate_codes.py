"""``auditlake simulate-codes``."""

from __future__ import annotations

import sys

import click


@click.command("simulate-codes")
def command() -> None:
    """核对模拟数据中的代码均在代码清单内 / Whether every code of a small simulated world stands in its list."""
    from auditlake.simulate.codes import strange_codes

    found = strange_codes()
    for problem in found:
        click.echo(problem, err=True)
    if not found:
        click.echo("模拟数据代码均在清单内 / every simulated code stands in its list or was planted as unknown")
    sys.exit(1 if found else 0)
