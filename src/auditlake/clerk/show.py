"""Receipts, problems and tables as text for a terminal, Chinese and English."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from auditlake.collect.messages import told
from auditlake.collect.problem import Problem
from auditlake.collect.report import OUTCOMES

_NEXT = {
    "accepted": (
        "已受理；有退回行或提醒时请看报告，需要时报更正。",
        "taken; if rows were rejected or something is warned of, read the report and send a correction if needed.",
    ),
    "refused": (
        "整次退回，什么也没有改变；按报告改正后用下一修订号重报，类型不变。",
        "nothing was taken; correct what the report lists and send the next revision with the same kind.",
    ),
    "noted": ("没有新的受理，按上面的说明处理。", "nothing new was taken; do as it says above."),
}
_WIDE = 160  #: columns when the output is no terminal: a table is not folded to 80 in a file
MOST = 20  #: problems shown; the report has them all


def _words(payload: dict[str, Any]) -> Iterable[dict[str, str]]:
    """Messages as the receipt's own copy has them: identifying values blotted out."""
    for p in payload["problems"]:
        problem = Problem(p["rule"], p["file"], p["table"], p["row"], p["column"], p["found"], p["expected"])
        yield told(problem, payload["org"]) | {"message_zh": p["message_zh"], "message_en": p["message_en"]}


def receipt(payload: dict[str, Any], problems: Iterable[Problem] | None = None, *, offline: bool = False) -> None:
    """Print one receipt: facts, the first problems with what to do, what comes next. ``problems`` in clear, where the
    caller has them."""
    due, late = payload["due"] or "-", payload["days_late"]
    facts = [
        ("结果 outcome", OUTCOMES[payload["outcome"]]),
        ("报送 submission", payload["submission"]),
        ("机构 org", payload["org"]),
        ("汇集点 hub", payload["hub"]),
        ("截止 due", due + (f"（迟 {late} 天 / {late} days late）" if late else "")),
        ("数据行 rows", f"{payload['rows']:,}"),
        ("退回行 rows rejected", f"{payload['rows_rejected']:,}"),
        ("问题 problems", f"{payload['problems_total']:,}"),
    ]
    if not offline:
        facts[4:4] = [("回执 receipt", payload["id"]), ("收到 received", payload["received_at"])]
        facts.append(("台账 ledger", f"#{payload['ledger']['seq']} {payload['ledger']['sha256'][:16]}"))
    for name, value in facts:
        click.echo(f"{name:<24} {value}")
    words = list(_words(payload) if problems is None else (told(problem, payload["org"]) for problem in problems))
    for entry, one in list(zip(payload["problems"], words, strict=True))[:MOST]:
        click.echo(f"\n[{entry['rule']}] {one['message_zh']}\n  → {one['todo_zh']}")
        click.echo(f"  {one['message_en']}\n  → {one['todo_en']}")
    if payload["problems_total"] > min(MOST, len(words)):
        click.echo(
            f"\n… 共 {payload['problems_total']:,} 个问题，其余见报告 / problems in all, the rest is in the report"
        )
    zh, en = _NEXT[payload["outcome"]]
    if not offline:
        click.echo(f"\n{zh}\n{en}")


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table; as wide as the terminal, or wide enough for a file."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=_WIDE)
    made = Table(*heads)
    for row in rows:
        made.add_row(*("" if value is None else str(value) for value in row))
    console.print(made)
