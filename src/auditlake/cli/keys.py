"""``auditlake keys``: hand out, change, end and list the orgs' keys at a hub."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from auditlake.credentials.default import default_issuer
from auditlake.credentials.issuer import Credentials, UnknownKey
from auditlake.credentials.s3 import NotOurs
from auditlake.settings import get_settings
from auditlake.store.errors import StoreError

_HUB = click.option("--hub", required=True, help="汇集点代码 / code of the hub")
_ORG = click.option("--org", required=True, help="机构编号，如 330106-si / id of the org")
_OUT = click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="密钥文件目录 / folder of key files"
)


@click.group("keys")
def keys() -> None:
    """机构密钥 / Keys of the orgs that deliver to a hub."""


@keys.command("issue")
@_HUB
@click.option("--org", "names", multiple=True, help="机构编号，可多次 / id of an org (repeatable)")
@click.option("--all", "everybody", is_flag=True, help="该汇集点的所有机构 / every org that delivers to the hub")
@_OUT
def issue(hub: str, names: tuple[str, ...], everybody: bool, out: Path | None) -> None:
    """发放密钥；已有的保持不变 / Hand out keys; an org that has one keeps it.

    每个机构一个文件 <机构>.env(仅本人可读)，通过安全途径交给该机构。
    One file <org>.env per org, readable by you alone; hand it over by a safe way.
    """
    from auditlake.credentials.bulk import issue_all
    from auditlake.standard.reference import orgs_of_hub

    if everybody == bool(names):
        raise click.UsageError("请给出 --org 或 --all 之一 / give either --org or --all")
    chosen = [org.id for org in orgs_of_hub(hub)] if everybody else list(names)
    folder = out or get_settings().home / "keys" / "handed" / hub
    with _explained():
        issuer = default_issuer()
        issuer.prepare_hub(hub)
        for own in issue_all(issuer, chosen, hub):
            _write(folder, own)
    click.echo(f"{len(chosen)} 个密钥 / keys: {folder}")


@keys.command("rotate")
@_HUB
@_ORG
@_OUT
def rotate(hub: str, org: str, out: Path | None) -> None:
    """更换密钥，旧的立即失效 / Change an org's secret; the old one stops at once."""
    with _explained():
        file = _write(out or get_settings().home / "keys" / "handed" / hub, default_issuer().rotate(org, hub))
    click.echo(f"新密钥 / new key: {file}")


@keys.command("revoke")
@_HUB
@_ORG
def revoke(hub: str, org: str) -> None:
    """停用密钥，立即生效 / End an org's key at once."""
    with _explained():
        default_issuer().revoke(org, hub)
    (get_settings().home / "keys" / "handed" / hub / f"{org}.env").unlink(missing_ok=True)
    click.echo(f"{org}: 已停用 / ended")


@keys.command("list")
@click.option("--hub", help="汇集点代码，默认全部 / code of the hub; default: all")
def list_(hub: str | None) -> None:
    """列出有效的密钥(不含密钥内容) / List keys in force; never a secret."""
    with _explained():
        for key in default_issuer().list(hub):
            click.echo(f"{key.hub}  {key.org:<16}  {key.access_key}")


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except (StoreError, UnknownKey, NotOurs, ValueError) as error:
        raise click.ClickException(str(error.args[0] if isinstance(error, UnknownKey) else error)) from error


def _write(folder: Path, own: Credentials) -> Path:
    """The org's file: the variables that the clerk's commands read."""
    org = own.prefixes["in"].split("/")[1]
    lines = {
        "AUDITLAKE_STORE_ENDPOINT": own.endpoint,
        "AUDITLAKE_ORG": org,
        "AUDITLAKE_ORG_ACCESS_KEY": own.access_key,
        "AUDITLAKE_ORG_SECRET_KEY": own.secret_key,
    }
    if own.session_token and own.expires:
        lines["AUDITLAKE_ORG_SESSION_TOKEN"] = own.session_token
    text = "".join(f"{name}={value}\n" for name, value in lines.items())
    if own.expires:
        text = f"# 有效期至 / valid until {own.expires.isoformat(timespec='minutes')}\n{text}"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = folder / f"{org}.env"
    temporary = file.with_suffix(".tmp")
    with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as stream:
        stream.write(text)
    temporary.replace(file)
    return file
