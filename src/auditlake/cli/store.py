"""``auditlake store``: the embedded object store."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType
from urllib.parse import urlsplit

import click

from auditlake.credentials.rclone import RcloneIssuer
from auditlake.settings import get_settings
from auditlake.store.server import RcloneServer, ServerError


@click.group("store")
def store() -> None:
    """数据存储 / The hubs' object store."""


@store.command("serve")
@click.option("--port", type=int, help="端口，默认取自 AUDITLAKE_STORE_ENDPOINT / default: from the endpoint setting")
@click.option("--root", type=click.Path(path_type=Path), help="数据目录，默认 HOME/store / data folder")
@click.option("--keys", type=click.Path(path_type=Path), help="密钥目录，默认 HOME/keys / folder of rendered keys")
@click.option("--hub", "hubs", multiple=True, help="预先建立的汇集点 / hub whose bucket is made first (repeatable)")
@click.option("--cert", type=click.Path(exists=True, path_type=Path), help="TLS 证书 / TLS certificate (PEM)")
@click.option("--key", type=click.Path(exists=True, path_type=Path), help="TLS 私钥 / TLS key (PEM)")
def serve(
    port: int | None,
    root: Path | None,
    keys: Path | None,
    hubs: tuple[str, ...],
    cert: Path | None,
    key: Path | None,
) -> None:
    """在本机运行内置存储，直到 Ctrl-C / Run the embedded store on this machine until Ctrl-C."""
    settings = get_settings()
    if (cert is None) != (key is None):
        raise click.UsageError("--cert 与 --key 须同时给出 / give --cert and --key together")
    server = RcloneServer(
        root or settings.home / "store",
        keys or settings.home / "keys",
        port or urlsplit(settings.store_endpoint).port or 19000,
        cert,
        key,
    )
    issuer = RcloneIssuer(server.root, server.keys_dir, server.endpoint)
    try:
        issuer.platform(settings.store_access_key, settings.store_secret_key.get_secret_value())
        for hub in hubs:
            issuer.prepare_hub(hub)
        signal.signal(signal.SIGTERM, _leave)
        with server:
            click.echo(f"存储已启动 / the store is ready: {server.endpoint}  (Ctrl-C 停止 / stops it)")
            status = server.wait()
    except (ServerError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        return
    raise click.ClickException(f"存储意外退出({status})，见 {server.log}\nthe store ended by itself, see {server.log}")


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
