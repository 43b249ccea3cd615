"""``auditlake collect``: take deliveries at a hub."""

from __future__ import annotations

import json

import click


@click.group("collect")
def collect() -> None:
    """汇集点取件 / Take deliveries at a hub."""


@collect.command("run")
@click.option("--hub", required=True, help="汇集点代码 / code of the hub")
def run(hub: str) -> None:
    """取件并出具回执 / Take new deliveries and answer with receipts."""
    from auditlake.collect.run import collect_hub

    click.echo(json.dumps(collect_hub(hub, progress=click.echo), ensure_ascii=False, indent=1))
