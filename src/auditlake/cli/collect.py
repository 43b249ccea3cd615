"""``auditlake collect``: take deliveries at a hub; check and send them as an org."""

from __future__ import annotations

import json
from pathlib import Path

import click

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group("collect")
def collect() -> None:
    """取件、核对与报送 / Take, check and send deliveries."""


@collect.command("run")
@click.option("--hub", required=True, help="汇集点代码 / code of the hub")
def run(hub: str) -> None:
    """取件并出具回执 / Take new deliveries and answer with receipts."""
    from auditlake.collect.run import collect_hub

    click.echo(json.dumps(collect_hub(hub, progress=click.echo), ensure_ascii=False, indent=1))


@collect.command("check")
@click.argument("folder", type=FOLDER)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="报告目录 / where the report goes")
def check(folder: Path, out: Path | None) -> None:
    """报送前离线核对 / Check a delivery folder before sending it; exit status 1 when it would be refused."""
    from auditlake.collect.offline import check_folder
    from auditlake.collect.report import facts, problem_rows

    place = out or folder.resolve().with_name(folder.resolve().name + ".report")
    answer = check_folder(folder, place)
    for name, value in facts(answer):
        click.echo(f"{name:<24} {value}")
    for row in problem_rows(answer)[:20]:
        click.echo(f"\n[{row[3]}] {row[6]}\n  → {row[8]}\n  {row[7]}\n  → {row[9]}")
    if answer.payload["problems_total"] > 20:
        click.echo(f"\n… 共 {answer.payload['problems_total']} 个问题 / problems in all")
    click.echo(f"\n报告 report: {place / 'report.html'}  {place / 'report.xlsx'}")
    if answer.payload["outcome"] == "refused":
        raise click.exceptions.Exit(1)


@collect.command("submit")
@click.argument("folder", type=FOLDER)
@click.option("--hub", required=True, help="汇集点代码 / code of the hub")
@click.option("--access-key", envvar="AUDITLAKE_ORG_ACCESS_KEY", required=True, help="密钥名 / the org's key name")
@click.option("--secret-key", envvar="AUDITLAKE_ORG_SECRET_KEY", required=True, help="本机构密钥 / the org's secret")
def submit(folder: Path, hub: str, access_key: str, secret_key: str) -> None:
    """用本机构密钥上传，清单最后 / Upload with the org's own key, the manifest last."""
    from auditlake.collect.submit import NotADelivery
    from auditlake.collect.submit import submit as upload
    from auditlake.settings import get_settings
    from auditlake.store import Store, StoreError

    settings = get_settings()
    store = Store.connect(settings.store_endpoint, f"hub-{hub}", access_key, secret_key, settings.store_ca)
    try:
        prefix = upload(store, folder, lambda name, done, size: click.echo(f"{name} {done:,}/{size:,}"))
    except (NotADelivery, StoreError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"已上传 uploaded: {prefix}")
