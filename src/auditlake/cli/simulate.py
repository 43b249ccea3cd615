"""``auditlake simulate``: write a synthetic world with planted doubts."""

from __future__ import annotations

from pathlib import Path

import click

from auditlake.simulate.plan import PERIODS


@click.command("simulate")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--seed", default=7, show_default=True, help="随机种子 / seed: the same seed gives the same bytes")
@click.option("--people", default=4000, show_default=True, help="总人数 / people over all areas")
@click.option("--areas", default="", help="只模拟这些地区，逗号分隔 / only these areas, comma separated")
@click.option("--periods", default=",".join(PERIODS), show_default=True, help="连续的月份 / consecutive months")
@click.option(
    "--tables", is_flag=True, help="压测：多为领取人员，不造错误报送 / benchmarks: mostly pensioners, no bad deliveries"
)
def command(out: Path, seed: int, people: int, areas: str, periods: str, tables: bool) -> None:
    """生成带有已知疑点的模拟报送 / Write simulated deliveries with known doubts below OUT.

    约一百万笔待遇支付 / about a million benefit payments: --tables --areas 330106 --people 77400
    """
    from auditlake.simulate import simulate

    chosen = tuple(filter(None, areas.split(",")))
    try:
        result = simulate(out, seed=seed, people=people, periods=tuple(periods.split(",")), areas=chosen or None,
                          bad=not tables, aged=tables)  # fmt: skip
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    for table, rows in result.rows.items():
        click.echo(f"{table:<24}{rows:>12,}")
    for check in sorted(result.plants):
        click.echo(f"{check}: {result.plants[check]} 植入 planted, {result.near_misses.get(check, 0)} 近似 near misses")
    click.echo(f"{result.deliveries} 份报送 deliveries, {result.bad} 份错误报送 bad ones → {result.out}")
