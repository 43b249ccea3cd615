"""What a store can do, asked by doing it: one module per suite, one function per capability.

A function's docstring is its title, ``中文 / English``. It returns when the server can, and raises when it cannot:
``AssertionError`` when the server did something else, or the error the server answered with. ``basic`` is what the
platform needs, ``governance`` what an archive under law needs, ``further`` is only recorded.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable

from botocore.exceptions import BotoCoreError, ClientError

from auditlake.credentials.issuer import UnknownKey
from auditlake.credentials.s3 import NotOurs
from auditlake.store.conformance.ground import Ground
from auditlake.store.errors import StoreError

Capability = Callable[[Ground], None]
#: how a server says no; anything else is a fault of ours and is not caught
CANNOT = (AssertionError, BotoCoreError, ClientError, NotOurs, StoreError, UnknownKey)


def suites() -> dict[str, dict[str, Capability]]:
    """Suite -> capability -> function, in the order of their modules and lines."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if m.name != "ground"]
    return {name: _capabilities(name) for name in sorted(names, key=("basic", "governance", "further").index)}


def title(capability: Capability) -> str:
    """``中文 / English``."""
    return inspect.getdoc(capability) or capability.__name__


def can(capability: Capability, ground: Ground) -> bool:
    """Whether the server did it."""
    try:
        capability(ground)
    except CANNOT:
        return False
    return True


def measure(ground: Ground) -> dict[str, dict[str, bool]]:
    """Suite -> capability -> whether the server did it."""
    return {
        suite: {name: can(capability, ground) for name, capability in members.items()}
        for suite, members in suites().items()
    }


def _capabilities(suite: str) -> dict[str, Capability]:
    module = importlib.import_module(f"{__name__}.{suite}")
    own = [f for f in vars(module).values() if inspect.isfunction(f) and f.__module__ == module.__name__]
    return {f.__name__: f for f in own if not f.__name__.startswith("_")}
