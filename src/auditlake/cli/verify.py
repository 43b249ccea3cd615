"""``auditlake verify``."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import click


def _show(bar: Any, done: int, total: int) -> None:
    bar.length = total
    if done % 100 == 0 or done == total:
        bar.update(done - bar.pos)


@click.command("verify")
@click.option("--hub", help="汇集点代码；缺省为全部 / hub code; default: every hub")
def verify(hub: str | None) -> None:
    """核验台账与全部已登记对象未被改动 / Prove that the ledger and every recorded object are unaltered."""
    from auditlake.hubs import load_hubs
    from auditlake.verify import verify as run

    found = 0
    for code in [hub] if hub else list(load_hubs()):
        with click.progressbar(length=1, label=code, file=sys.stderr) as bar:
            problems = run(code, progress=partial(_show, bar))
        found += len(problems)
        click.echo(f"{code}: {'完好 / intact' if not problems else f'{len(problems)} 处问题 / problems'}")
        for problem in problems:
            click.echo(f"  {problem}")
    sys.exit(1 if found else 0)
