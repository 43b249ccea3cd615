"""``auditlake standard``: the standard as data, for those who keep it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditlake.collect.xml_command import import_xml
from auditlake.standard.export.command import export

if TYPE_CHECKING:
    from auditlake.standard.versions import Version


FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def standard() -> None:
    """审计数据标准 / The national audit data standard."""


standard.add_command(export)
standard.add_command(import_xml)


@standard.command()
def lint() -> None:
    """检查标准自身是否一致 / Whether contracts, codes, dialects, duties and SQL agree; exit 1 and name what does not."""
    from auditlake.standard.contracts import load_tables
    from auditlake.standard.lint import problems

    found = problems()
    for problem in found:
        click.echo(problem, err=True)
    if found:
        click.echo(f"共 {len(found)} 个问题 / {len(found)} problems", err=True)
        sys.exit(1)
    click.echo(f"标准一致：{len(load_tables())} 张表 / the standard agrees with itself: {len(load_tables())} tables")


@standard.command()
@click.argument("old")
@click.argument("new", default="working")
@click.option("--words", is_flag=True, help="逐条列出文字改动 / list reworded names and messages one by one")
def diff(old: str, new: str, words: bool) -> None:
    """两个版本之间的变化 / What breaks between two versions, for whom; exit 1 when the version number is too small."""
    from auditlake.standard.diff_report import comparison, lines

    told = comparison(_version(old), _version(new))
    for line in lines(told, words=words):
        click.echo(line)
    if told.lacking:
        sys.exit(1)


@standard.command()
def freeze() -> None:
    """发布现行版本 / Write the working version to standard/versions/; what was published is never changed."""
    from auditlake.home import project_root
    from auditlake.standard import versions
    from auditlake.standard.diff_report import comparison

    for name in versions.frozen_versions():
        earlier = versions.number(name) < versions.number(versions.current())
        if earlier and (lacking := comparison(versions.version(name), versions.working()).lacking):
            raise click.ClickException("\n".join(lacking))
    try:
        path = versions.freeze()
    except FileExistsError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{versions.current()}: {path.relative_to(project_root())}")


def _version(name: str) -> Version:
    from auditlake.standard import versions

    try:
        return versions.working() if name == "working" else versions.version(name)
    except KeyError as error:
        raise click.ClickException(str(error.args[0])) from error


@standard.command()
@click.argument("folder", type=FOLDER)
@click.option("--org", required=True, help="报送机构 / the sending org")
@click.option("--period", required=True, help="期间 / period, YYYY-MM")
@click.option(
    "--standard", "version", help="文件所依的标准版本，默认现行 / version that the files follow, else the current"
)
def pack(folder: Path, org: str, period: str, version: str | None) -> None:
    """为目录中的文件写清单 / Write the manifest of a folder of source files, counted from the files."""
    from auditlake.collect.pack import CannotPack, write_manifest

    try:
        write_manifest(folder, org, period, standard=version)
    except CannotPack as error:
        raise click.ClickException(str(error)) from error


@standard.command("try")
@click.argument("folders", nargs=-1, required=True, type=FOLDER)
@click.option("--show", multiple=True, help="显示此标准表的行 / show the rows of this standard table")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="保留结果 / keep the results here")
def try_out(folders: tuple[Path, ...], show: tuple[str, ...], out: Path | None) -> None:
    """试行：门、标准化、行规则 / Door, dbt and row rules over delivery folders, no server; exit 1 when one is refused."""
    from auditlake.collect.schemas import NotGenerated
    from auditlake.collect.submit import NotADelivery
    from auditlake.standardise.project import StandardiseError
    from auditlake.standardise.trial import try_folders
    from auditlake.standardise.trial_report import lines

    try:
        with tempfile.TemporaryDirectory(prefix="try-") as work:
            tried = try_folders(list(folders), out or Path(work))
            for line in lines(tried, show):
                click.echo(line)
    except (NotADelivery, StandardiseError, NotGenerated) as error:
        raise click.ClickException(str(error)) from error
    if any(found.refused for found in tried.judged):
        sys.exit(1)
