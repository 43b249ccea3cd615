"""``auditlake receipts``: the org's own receipts, and one of them in full."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditlake.clerk import options

if TYPE_CHECKING:
    from auditlake.clerk.desk import Key


@click.command("receipts")
@click.argument("receipt", required=False)
@options.standard
@options.key
@click.option("--period", help="只看此期间 / of this period only")
@click.option("--last", type=click.IntRange(1), default=20, show_default=True, help="最近几份 / the newest ones")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="下载回执与报告 / save receipt and reports"
)
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出 / print JSON")
def receipts(
    receipt: str | None,
    place: Path | None,
    hub: str | None,
    org: str | None,
    key: Key,
    period: str | None,
    last: int,
    out: Path | None,
    as_json: bool,
) -> None:
    """本机构的回执；给出回执号或报送编号则显示全文 / The org's receipts, or RECEIPT (its id or a submission's) in full."""
    from auditlake.clerk import desk, show
    from auditlake.clerk import receipts as own
    from auditlake.clerk.standard import use
    from auditlake.collect.report import OUTCOMES

    with options.explained():
        use(place)
        mine = desk.org_of(org, key)
        store = desk.open_store(mine, hub, key)
        found = [own.find(store, mine.id, receipt)] if receipt else own.newest(store, mine.id, period=period, last=last)
        saved = [file for one in found for file in own.download(store, one, out / one["id"])] if out else []
    if as_json:
        click.echo(json.dumps(found[0] if receipt else found, ensure_ascii=False, indent=1))
    elif receipt:
        show.receipt(found[0])
    elif not found:
        click.echo("还没有回执 / there are no receipts yet")
    else:
        heads = (
            "收到 received",
            "报送 submission",
            "结果 outcome",
            "行 rows",
            "退回 rejected",
            "问题 problems",
            "迟 late",
            "回执 receipt",
        )
        show.table(heads, [
            (one["received_at"][:16], one["submission"], OUTCOMES[one["outcome"]], f"{one['rows']:,}",
             f"{one['rows_rejected']:,}", f"{one['problems_total']:,}", one["days_late"] or "", one["id"])
            for one in found
        ])  # fmt: skip
    for file in saved:
        click.echo(f"已保存 saved: {file}", err=as_json)
