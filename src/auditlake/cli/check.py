"""``auditlake check``: the door on the clerk's own computer, before anything is sent."""

from __future__ import annotations

import json
from pathlib import Path

import click

from auditlake.clerk import options


@click.command("check")
@click.argument("folder", type=options.FOLDER)
@options.standard
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="报告目录 / where the report goes")
@click.option("--make-manifest", is_flag=True, help="先按文件生成清单 / write datapackage.json from the files first")
@click.option(
    "--org", envvar="AUDITLAKE_ORG", help="（生成清单）机构，默认取自目录名 / default: from the folder's name"
)
@click.option("--period", help="（生成清单）期间 / period, YYYY-MM")
@click.option("--kind", help="（生成清单）类型 / baseline, period, correction, answer, signoff  [period]")
@click.option("--revision", type=click.IntRange(1), help="（生成清单）修订号 / revision  [1]")
@click.option("--scope", type=click.Choice(["whole", "tables"]), help="（更正）整期或只换所带的表 / of a correction")
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出 / print JSON")
def check(
    folder: Path,
    place: Path | None,
    out: Path | None,
    make_manifest: bool,
    org: str | None,
    period: str | None,
    kind: str | None,
    revision: int | None,
    scope: str | None,
    as_json: bool,
) -> None:
    """报送前离线核对，与汇集点同一道门 / Judge a delivery folder offline, by the door's own rules.

    退出码：0 会受理，1 会退回，4 无法核对 / Exit status: 0 would be taken, 1 would be refused, 4 could not be judged.
    """
    from auditlake.clerk import show
    from auditlake.clerk.manifest import write
    from auditlake.clerk.standard import use
    from auditlake.collect.offline import check_folder

    with options.explained():
        use(place)
        if make_manifest:
            write(folder, org, period, kind, revision, scope)
        report = out or options.beside(folder, "report")
        answer = check_folder(folder, report)
    if as_json:
        click.echo(json.dumps(answer.payload, ensure_ascii=False, indent=1))
    else:
        show.receipt(answer.payload, answer.problems, offline=True)
        click.echo(f"\n报告 report: {', '.join(str(file) for file in sorted(report.glob('report.*')))}")
    if answer.payload["outcome"] == "refused":
        raise click.exceptions.Exit(options.REFUSED)
