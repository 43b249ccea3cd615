"""``auditlake collect``: take deliveries at a hub."""

from __future__ import annotations

import json

import click


@click.group("collect")
def collect() -> None:
    """汇集点取件 / Take deliveries at a hub."""


@collect.command("run")
@click.option("--hub", required=True, help="汇集点代码 / code of the hub")
@click.option("--org", "orgs", multiple=True, help="只看这些机构，可多次 / only the inboxes of these orgs (repeatable)")
def run(hub: str, orgs: tuple[str, ...]) -> None:
    """取件并出具回执 / Take new deliveries and answer with receipts."""
    from auditlake.collect.run import CollectBusy, CollectFailed, collect_hub

    try:
        outcome = collect_hub(hub, orgs, progress=click.echo)
    except (CollectBusy, CollectFailed) as error:
        raise click.ClickException(str(error)) from error
    click.echo(json.dumps(outcome, ensure_ascii=False, indent=1))
