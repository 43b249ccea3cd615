"""``auditlake build``: the stages of a build at the command line."""

from __future__ import annotations

import json

import click


@click.group("build")
def build() -> None:
    """构建 / Builds: standardise and check a hub's period."""


@build.command("run")
@click.option("--hub", required=True, help="汇集点代码 / hub code, e.g. 330000")
@click.option("--period", required=True, help="报送期 / period, e.g. 2026-07")
def run(hub: str, period: str) -> None:
    """对一期进行标准化和检查 / Standardise and check one period."""
    from auditlake.build.stages import run_all

    click.echo(json.dumps(run_all(hub, period), ensure_ascii=False))


@build.command("list")
@click.option("--hub", required=True)
def list_builds(hub: str) -> None:
    """各期的当前构建 / The current build of every period."""
    from auditlake.build.pointer import current_builds
    from auditlake.store.client import Store

    for period, name in current_builds(Store.for_hub(hub)).items():
        click.echo(f"{period}  {name}")
