"""Servers that we can run ourselves, one module each, found by where they lie.

A module says ``missing()`` (what to install, or ``None``) and ``make(home, port, access_key, secret_key, tls)``,
which returns a :class:`auditlake.store.process.Server` whose platform key is the given one.
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

from auditlake.store.process import Server, ServerError
from auditlake.store.tls import Tls


def kinds() -> list[str]:
    """Names of the servers that we know how to run."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def missing(kind: str) -> str | None:
    """What to install before this server can run here, Chinese and English; ``None`` when nothing."""
    return _module(kind).missing()


def make_server(kind: str, home: Path, port: int, access_key: str, secret_key: str, tls: Tls | None = None) -> Server:
    """A server with its data below ``home``, not yet started; ServerError when it is not installed."""
    if lacking := missing(kind):
        raise ServerError(lacking)
    return _module(kind).make(home, port, access_key, secret_key, tls)


def _module(kind: str) -> ModuleType:
    if kind not in kinds():
        raise ServerError(
            f"没有名为 {kind} 的存储服务，可选：{', '.join(kinds())}。\n"
            f"there is no server called {kind}; known are {', '.join(kinds())}."
        )
    return importlib.import_module(f"{__name__}.{kind}")
