"""``auditlake docs``: the dictionary, the checks and the clerk's templates as a site."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("docs")
@click.option("--out", default=Path("site"), type=click.Path(file_okay=False, path_type=Path), show_default=True,
              help="输出目录 / folder to write")  # fmt: skip
@click.option("--jobs", default=2, show_default=True, help="并行进程数 / processes")
def docs(out: Path, jobs: int) -> None:
    """生成数据字典、模型说明与填报模板 / Build dictionary, checks and templates; open index.html, no server needed."""
    from auditlake.site.build import SiteError, build_site

    try:
        built = build_site(out, jobs)
    except (FileExistsError, SiteError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(
        f"已写 {built.pages} 页、{built.workbooks} 个填报模板 / wrote {built.pages} pages and {built.workbooks} templates: "
        f"{out / 'index.html'}"
    )
