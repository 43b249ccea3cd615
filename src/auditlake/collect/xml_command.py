"""``auditlake standard import-xml``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("import-xml")
@click.argument("package", type=click.Path(exists=True, path_type=Path))
@click.option("--org", required=True, help="报送机构 / the sending org")
@click.option("--period", required=True, help="期间 / period, YYYY-MM")
@click.option("--kind", type=click.Choice(["baseline", "period", "correction"]), default="period", help="类型 / kind")
@click.option("--revision", type=click.IntRange(1), default=1, help="修订号 / revision")
@click.option("--standard", help="文件所依的标准版本 / version of the standard that the files follow")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="报送目录 / delivery folder"
)
def import_xml(package: Path, org: str, period: str, kind: str, revision: int, standard: str | None, out: Path) -> None:
    """把 XML 数据包做成报送目录 / Make a delivery folder of a foreign system's XML package (a file or a folder)."""
    from auditlake.collect.xml_package import NotAPackage, import_package

    try:
        resources = import_package(package, org, period, out, kind=kind, revision=revision, standard=standard)
    except NotAPackage as error:
        raise click.ClickException(str(error)) from error
    for resource in resources:
        total = resource.get("control", {}).get("total", "-")
        click.echo(f"{resource['path']}  {resource['rows']:,} 行 rows  合计 total {total}")
    click.echo(f"下一步 next: auditlake check {out}")
