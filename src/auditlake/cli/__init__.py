"""The command line. Each module in this folder is one command or group, found by where it lies."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import click


class _Folder(click.Group):
    """Loads a command's module only when it is asked for: ``auditlake --help`` imports no engine."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module: Any = importlib.import_module(f"{__name__}.{cmd_name.replace('-', '_')}")
        own = [c for c in vars(module).values() if isinstance(c, click.Command) and _made_in(c, module)]
        return next((c for c in own if isinstance(c, click.Group)), own[0])


def _made_in(found: click.Command, module: Any) -> bool:
    return found.callback is not None and found.callback.__module__ == module.__name__


@click.command(cls=_Folder)
@click.version_option(package_name="auditlake")
def main() -> None:
    """auditlake: collect, standardise, check and publish social-security data for audit."""
