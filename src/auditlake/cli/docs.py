"""``auditlake docs``: the data dictionary and the check pages as HTML."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("docs")
@click.option("--out", default=Path("site"), type=click.Path(file_okay=False, path_type=Path), show_default=True,
              help="输出目录 / folder to write")  # fmt: skip
def docs(out: Path) -> None:
    """生成数据字典与模型说明 / Build the data dictionary and one page per check; open index.html, no server needed."""
    from auditlake.site.build import build_site

    try:
        written = build_site(out)
    except FileExistsError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"已写 {len(written)} 个文件 / wrote {len(written)} files: {out / 'index.html'}")
