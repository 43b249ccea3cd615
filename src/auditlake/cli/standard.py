"""``auditlake standard``: the standard as data, for those who keep it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from auditlake.standard.versions import Version


@click.group()
def standard() -> None:
    """审计数据标准 / The national audit data standard."""


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
    click.echo(f"{versions.current()}: {path.relative_to(versions.standard_dir().parent)}")


def _version(name: str) -> Version:
    from auditlake.standard import versions

    try:
        return versions.working() if name == "working" else versions.version(name)
    except KeyError as error:
        raise click.ClickException(str(error.args[0])) from error
