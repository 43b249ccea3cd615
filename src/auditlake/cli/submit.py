"""``auditlake submit``: upload a delivery with the org's own key, and show the receipt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditlake.clerk import options

if TYPE_CHECKING:
    from auditlake.clerk.desk import Key
    from auditlake.store.client import Store


@click.command("submit")
@click.argument("folder", type=options.FOLDER)
@options.standard
@options.key
@click.option("--no-check", is_flag=True, help="不先离线核对 / do not judge it offline first")
@click.option("--force", is_flag=True, help="会被退回也上传 / upload even what would be refused")
@click.option("--wait", default=60.0, show_default=True, help="等回执的秒数，0 不等 / seconds to wait for the receipt")
def submit(
    folder: Path,
    place: Path | None,
    hub: str | None,
    org: str | None,
    key: Key,
    no_check: bool,
    force: bool,
    wait: float,
) -> None:
    """上传一次报送并出示回执 / Upload a delivery, the manifest last, and show its receipt.

    中断后再执行一次即可续传。退出码：0 已受理，1 已退回（或核对未通过、没有上传），3 还没有回执，4 没有传完。

    Run it again after a cut: it goes on where it stopped. Exit status: 0 taken, 1 refused (or judged bad here and
    not sent), 3 no receipt yet, 4 not uploaded.
    """
    from auditlake.clerk import desk, receipts, send
    from auditlake.clerk.standard import use
    from auditlake.collect.submit import place_of_manifest, read_manifest
    from auditlake.collect.submit import submit as upload

    with options.explained():
        use(place)
        to = place_of_manifest(read_manifest(folder))
        store = desk.open_store(desk.org_of(org or to.org, key), hub, key)
        answered = None if force else send.answered(store, to, folder)
        if answered is not None:
            click.echo("这次报送已经答复过，没有重传 / this delivery was answered before; nothing was sent\n")
            _show(store, folder, answered)
            return
        if not (no_check or force):
            _check(folder)
        before = receipts.keys(store, to.org)
        with send.progress() as shown:
            upload(store, folder, shown, strict=not force)
        click.echo(f"已上传 uploaded: {to.prefix}")
        send.notify(store.hub, to.org)
        found = send.await_receipt(store, to, before, wait)
        if found is None:
            click.echo(
                "还没有回执。汇集点每隔几分钟取件一次；稍后执行 auditlake receipts --last 1 查看，不必重传。\n"
                "No receipt yet. The hub looks every few minutes; ask later with `auditlake receipts --last 1`, there is "
                "no need to upload again."
            )
            raise click.exceptions.Exit(options.NO_RECEIPT)
        _show(store, folder, found)


def _check(folder: Path) -> None:
    """Exit 1 when the hub would refuse it."""
    from auditlake.clerk import show
    from auditlake.collect.offline import check_folder

    report = options.beside(folder, "report")
    judged = check_folder(folder, report)
    if judged.payload["outcome"] == "refused":
        show.receipt(judged.payload, judged.problems, offline=True)
        click.echo(
            f"\n没有上传：汇集点会退回这次报送。报告：{report / 'report.html'}\n"
            f"Not uploaded: the hub would refuse it. Report: {report / 'report.html'}"
        )
        raise click.exceptions.Exit(options.REFUSED)


def _show(store: Store, folder: Path, payload: dict[str, Any]) -> None:
    """Print the receipt, keep it and its reports beside the folder; exit 1 when it refuses."""
    from auditlake.clerk import receipts, show

    show.receipt(payload)
    files = receipts.download(store, payload, options.beside(folder, "receipt"))
    click.echo(f"\n回执与报告 receipt and report: {', '.join(str(file) for file in files)}")
    if payload["outcome"] == "refused":
        raise click.exceptions.Exit(options.REFUSED)
