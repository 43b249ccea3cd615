"""``auditlake owed``: what the org owes, due when, and what has come of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditlake.clerk import options

if TYPE_CHECKING:
    from auditlake.clerk.desk import Key
    from auditlake.clerk.owed import Duty, Owed

_STATES = {
    "accepted": "已受理 accepted",
    "incomplete": "已受理，缺表 accepted, tables missing",
    "refused": "已退回 refused",
    "open": "未报送 nothing yet",
    "unknown": "未查询（无密钥） not asked (no key)",
}


@click.command("owed")
@options.standard
@options.key
@click.option("--period", help="期间，默认近三个月及未完成的各期 / default: three months, and all that are open")
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出 / print JSON")
def owed(
    place: Path | None,
    hub: str | None,
    org: str | None,
    key: Key,
    period: str | None,
    as_json: bool,
) -> None:
    """应报什么、何时到期、已受理什么；没有密钥时只看标准 / What is owed and due when; with a key also what was taken."""
    from auditlake.clerk import desk, receipts
    from auditlake.clerk import owed as duties
    from auditlake.clerk.standard import use
    from auditlake.months import period_months

    if period:
        try:
            period_months(period)
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--period") from error
    with options.explained():
        use(place)
        mine = desk.org_of(org, key)
        known = receipts.newest(desk.open_store(mine, hub, key), mine.id, period=period) if key.complete else None
    periods, others = duties.owed(mine, known, period), duties.duties(mine, period)
    if as_json:
        told = {"org": mine.id, "data": [p.as_json() for p in periods], "other": [d.as_json() for d in others]}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    click.echo(f"{mine.id} {mine.name_zh} / {mine.name_en}")
    _show(periods, others)


def _show(periods: list[Owed], others: list[Duty]) -> None:
    from auditlake.clerk import show
    from auditlake.standard.reference import codes

    if not periods and not others:
        click.echo("本机构没有应报事项 / this org owes nothing")
    if periods:
        heads = (
            "期间 period",
            "截止 due",
            "剩余工作日 working days left",
            "迟（天） days late",
            "状态 state",
            "报送 submission",
            "缺表 tables missing",
        )
        show.table(heads, [
            (one.period, one.due, one.days_left or "", one.days_late or "", _STATES[one.state], one.submission,
             f"{sum(t.missing for t in one.tables)} / {len(one.tables)}")
            for one in periods
        ])  # fmt: skip
    missing: dict[str, list[str]] = {}
    for one in periods:
        names = "; ".join(f"{t.table} {t.name_zh} {t.name_en}" for t in one.tables if t.missing)
        missing.setdefault(names, []).append(one.period)
    for names, those in missing.items():
        if names:
            click.echo(f"缺 missing {', '.join(those)}: {names}")
    for duty in others:
        rhythm = " / ".join(codes("frequency")[duty.frequency])
        when = f"{duty.due}" if duty.due else f"{duty.workdays} 个工作日内 / within {duty.workdays} working days"
        click.echo(f"{duty.name_zh} / {duty.name_en}（{rhythm}）: {when}")
