"""``auditlake verify``."""

from __future__ import annotations

import sys

import click


@click.command("verify")
@click.option("--hub", help="汇集点代码；缺省为全部 / hub code; default: every hub")
def verify(hub: str | None) -> None:
    """核验回执、台账、原始对象与构建未被改动 / Prove that receipts, ledger, raw objects and builds are unaltered."""
    from auditlake.hubs import load_hubs
    from auditlake.verify import verify as run

    found = 0
    for code in [hub] if hub else list(load_hubs()):
        problems = run(code)
        found += len(problems)
        click.echo(f"{code}: {'完好 / intact' if not problems else f'{len(problems)} 处问题 / problems'}")
        for problem in problems:
            click.echo(f"  {problem}")
    sys.exit(1 if found else 0)
