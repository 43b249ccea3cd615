"""Options that the clerk's commands share, and errors as exit statuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import click

#: exit statuses besides click's own 2 for a wrong command line
REFUSED, NO_RECEIPT, NOT_DONE = 1, 3, 4

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
Command = Callable[..., Any]


class NotDone(click.ClickException):
    """The command could not do its work; nothing is said about the delivery. Exit status 4."""

    exit_code = NOT_DONE


def beside(folder: Path, what: str) -> Path:
    """``<folder>.<what>`` next to a delivery folder."""
    named = folder if folder.name not in ("", "..") else folder.resolve()
    return named.with_name(f"{named.name}.{what}")


def standard(command: Command) -> Command:
    """``--standard ZIP|DIR``."""
    return click.option(
        "--standard", "place", envvar="AUDITLAKE_PROJECT", type=click.Path(exists=True, path_type=Path),
        help="标准：zip 或目录 / the standard: zip or folder [env: AUDITLAKE_PROJECT]",
    )(command)  # fmt: skip


def key(command: Command) -> Command:
    """``hub``, ``org`` and ``key``: who asks, and with what, from the environment."""

    @wraps(command)
    def keyed(access_key: str | None, secret_key: str | None, session_token: str | None, **others: Any) -> Any:
        from auditlake.clerk.desk import Key

        return command(key=Key(access_key, secret_key, session_token), **others)

    keyed_command: Command = keyed
    for name, variable, text in (
        ("--session-token", "AUDITLAKE_ORG_SESSION_TOKEN", "短期密钥的令牌 / token of a short-lived key"),
        ("--secret-key", "AUDITLAKE_ORG_SECRET_KEY", "本机构密钥 / the org's secret"),
        ("--access-key", "AUDITLAKE_ORG_ACCESS_KEY", "密钥名 / the org's key name"),
        ("--org", "AUDITLAKE_ORG", "本机构编号，默认取自密钥名 / the org's id; default: from the key's name"),
    ):
        keyed_command = click.option(name, envvar=variable, help=f"{text} [env: {variable}]")(keyed_command)
    return click.option("--hub", help="汇集点代码，默认为标准所登记的 / hub's code; default: as in the standard")(
        keyed_command
    )


@contextmanager
def explained() -> Iterator[None]:
    """Errors that a clerk can act on become messages with exit status 4."""
    from auditlake.clerk.desk import NoDesk
    from auditlake.clerk.standard import NoStandard
    from auditlake.collect.pack import CannotPack
    from auditlake.collect.schemas import NotGenerated
    from auditlake.collect.submit import NotADelivery, NotWhole
    from auditlake.store.errors import StoreError

    try:
        yield
    except (NoDesk, NoStandard, CannotPack, NotGenerated, NotADelivery, NotWhole, StoreError) as error:
        raise NotDone(str(error)) from error
