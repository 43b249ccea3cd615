"""``auditlake generate``: everything that is derived from the standard and committed."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

import click

import auditlake.generate
from auditlake.home import project_root


def rendered() -> dict[str, str]:
    """Repository path -> text of every generated file; products are modules with ``render`` in ``generate/``."""
    files: dict[str, str] = {}
    for module in pkgutil.iter_modules(auditlake.generate.__path__):
        render = getattr(importlib.import_module(f"auditlake.generate.{module.name}"), "render", None)
        if render:
            files |= render()
    return files


@click.command()
@click.option("--check", is_flag=True, help="Only compare; exit 1 and name every file that differs.")
def command(check: bool) -> None:
    """Write door schemas, dbt contracts, row-rule scans and external models from the standard."""
    root = project_root()
    changed = [p for p, text in rendered().items() if not _same(root / p, text)]
    if check:
        for path in changed:
            click.echo(f"与标准不一致 / differs from the standard: {path} (run: make generate)", err=True)
        sys.exit(1 if changed else 0)
    files = rendered()
    for path in changed:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(files[path], encoding="utf-8")
        click.echo(f"wrote {path}")


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text
