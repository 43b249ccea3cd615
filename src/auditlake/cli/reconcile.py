"""``auditlake reconcile``."""

from __future__ import annotations

import sys

import click


@click.command("reconcile")
@click.option("--hub", required=True, help="汇集点代码 / hub code")
@click.option("--period", required=True, help="报告期，如 2026-09 / period, for instance 2026-09")
@click.option("--lines", is_flag=True, help="逐报送列示 / one line per submission, not only per table")
def reconcile(hub: str, period: str, lines: bool) -> None:
    """自报送文件至标准表逐表核对行数与控制合计 / Row counts and control totals from submitted file to standard table."""
    from auditlake.reconcile import reconcile as run
    from auditlake.reconcile_report import by_table, print_lines, print_tables
    from auditlake.store.client import Store

    found = run(Store.for_hub(hub), period)
    print_lines(found) if lines else print_tables(by_table(found))
    problems = [problem for line in found for problem in line.problems]
    for problem in problems:
        click.echo(problem, err=True)
    click.echo(
        f"{hub} {period}: {len(found)} 张报送表、{sum(line.standard for line in found)} 行，差异 {len(problems)} 处 / "
        f"{len(found)} submitted tables, {len(problems)} differences"
    )
    sys.exit(1 if problems else 0)
