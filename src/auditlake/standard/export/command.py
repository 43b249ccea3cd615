"""``auditlake standard export``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("export")
@click.option("--format", "form", type=click.Choice(["json-schema", "frictionless", "xml-schema"]), required=True)
@click.option("--table", "tables", multiple=True, help="只导出这些表 / only these tables; may be given more than once")
@click.option("--dialect", help="方言；缺省为标准表 / source tables of a dialect; default: the standard's own tables")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="目录 / folder")
def export(form: str, tables: tuple[str, ...], dialect: str | None, out: Path) -> None:
    """导出为其他工具的模式 / Write the tables as JSON Schema, Frictionless data package or XML schema."""
    from auditlake.standard.export import frictionless, json_schema, xml_schema
    from auditlake.standard.export.select import NothingToExport, selection
    from auditlake.standard.export.write import write

    try:
        chosen = selection(dialect, tables)
    except NothingToExport as error:
        raise click.ClickException(str(error)) from error
    formats = {"json-schema": json_schema.files, "frictionless": frictionless.files, "xml-schema": xml_schema.files}
    written = write(out, formats[form](chosen))
    click.echo(
        f"{out}: {len(chosen.tables)} 张表，{len(written)} 个文件 / {len(chosen.tables)} tables, {len(written)} files"
    )
