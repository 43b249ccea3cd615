"""``auditlake trace DOUBT``."""

from __future__ import annotations

import click


@click.command("trace")
@click.argument("doubt")
@click.option("--hub", help="汇集点代码；缺省时逐个查找 / hub code; default: look in every hub")
def trace(doubt: str, hub: str | None) -> None:
    """从疑点追到报送的行 / From a doubt back to the submitted rows."""
    from auditlake.hubs import load_hubs
    from auditlake.trace import trace as follow

    for code in [hub] if hub else list(load_hubs()):
        try:
            found = follow(code, doubt)
        except LookupError:
            continue
        hit = found.hits[-1]
        click.echo(f"{hit['check_code']}  疑点 / doubt {doubt}  汇集点 / hub {code}")
        click.echo(
            f"  对象 / subject: {hit['subject_kind']} {hit['subject_key']}  责任单位 / owner: {hit['agency_code']}"
        )
        for one in found.hits:
            click.echo(f"  {one['period']}: measure {one['measure']}, amount {one['amount']}, build {one['build']}")
        if found.state:
            click.echo(f"  状态 / state: {found.state['state']}  答复 / answer: {found.state['result'] or '-'}")
        for row in found.rows:
            click.echo(f"  {row.submission}  {row.file}  第 {row.line} 行 / line {row.line}  sha256 {row.sha256[:16]}")
            click.echo("    " + "  ".join(f"{k}={v}" for k, v in row.values.items() if v))
        return
    raise click.ClickException(f"没有疑点 {doubt} / no current build has doubt {doubt}")
