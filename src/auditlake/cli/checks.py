"""``auditlake checks``: the library of checks, for auditors."""

from __future__ import annotations

import subprocess
import sys

import click
from rich.console import Console
from rich.table import Table

from auditlake.check.library import CheckInfo, checks_dir, load_library


@click.group()
def checks() -> None:
    """检查库 / The library of checks."""


@checks.command("list")
def list_checks() -> None:
    """列出全部检查 / All checks: code, names, stage, severity, scope."""
    table = Table(box=None)
    for title in ("代码 code", "模型 model", "名称 name", "阶段 stage", "程度 severity", "范围 scope"):
        table.add_column(title)
    for info in load_library():
        name = f"{info.name_zh}\n{info.name_en}"
        table.add_row(info.code, info.model, name, info.stage, info.severity, ", ".join(info.scope))
    Console(width=max(Console().width, 120)).print(table)


@checks.command()
@click.argument("code")
def show(code: str) -> None:
    """一项检查的说明 / One check: rule, evidence, basis, parameters' file, model file."""
    for info in _found(code):
        click.echo(f"{info.code}  {info.name_zh} / {info.name_en}")
        for label, value in (
            ("说明 reading", info.description),
            ("规则 rule", info.rule),
            ("证据 evidence", info.evidence),
            ("依据 basis", info.basis_text),
            ("阶段 stage", info.stage),
            ("程度 severity", info.severity),
            ("方法 method", info.method),
            ("范围 scope", ", ".join(info.scope)),
            ("回溯月数 look-back", str(info.lookback)),
            ("上限 flood limit", str(info.flood)),
            ("责任人 owner", info.owner),
            ("文件 file", info.path.relative_to(checks_dir().parent).as_posix()),
        ):
            click.echo(f"  {label}: {value}")


@checks.command()
@click.argument("code")
@click.option("--period", default="2026-07", show_default=True, help="期间 / period: 2026-07, 2026Q3, 2026H2, 2026")
def render(code: str, period: str) -> None:
    """输出可执行的 SQL / The SQL that a build runs."""
    from auditlake.check.compile import compile_checks

    wanted = {info.model for info in _found(code)}
    for check in compile_checks(period):
        if check.info.model in wanted:
            click.echo(f"-- {check.info.code} {check.info.model} {period} version {check.version}\n{check.sql};\n")


@checks.command()
def lint() -> None:
    """检查头、列、参数、用例 / Headers, columns, unknown tables and parameters, tests."""
    sys.exit(_sqlmesh("lint"))


@checks.command("test")
@click.argument("tests", nargs=-1)
def run_tests(tests: tuple[str, ...]) -> None:
    """运行检查的用例 / Run the worked examples of the checks (all, or the files named)."""
    sys.exit(_sqlmesh("test", *tests))


def _found(code: str) -> list[CheckInfo]:
    found = [info for info in load_library() if code.upper() == info.code or code.lower() == info.model]
    if not found:
        raise click.ClickException(f"没有检查 {code}，见 checks list / no check {code}, see `auditlake checks list`")
    return found


def _sqlmesh(*arguments: str) -> int:
    """SQLMesh in a process of its own: it keeps a console and a logger of its own."""
    # ``-m sqlmesh.cli.main`` would only define the commands and end with 0
    start = "import sys; from sqlmesh.cli.main import cli; sys.exit(cli())"
    command = [sys.executable, "-c", start, "-p", str(checks_dir()), *arguments]
    return subprocess.run(command, check=False).returncode
