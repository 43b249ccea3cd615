"""``auditlake store``: run an object store on this machine; measure what a store can do."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType
from urllib.parse import urlsplit

import click

from auditlake.credentials.default import default_issuer
from auditlake.settings import get_settings
from auditlake.store.errors import StoreError
from auditlake.store.process import ServerError
from auditlake.store.servers import make_server
from auditlake.store.tls import Tls


@click.group("store")
def store() -> None:
    """数据存储 / The hubs' object store."""


@store.command("serve")
@click.option("--port", type=int, help="端口，默认取自 AUDITLAKE_STORE_ENDPOINT / default: from the endpoint setting")
@click.option("--hub", "hubs", multiple=True, help="预先建立的汇集点 / hub whose bucket is made first (repeatable)")
@click.option("--cert", type=click.Path(exists=True, path_type=Path), help="TLS 证书 / TLS certificate (PEM)")
@click.option("--key", type=click.Path(exists=True, path_type=Path), help="TLS 私钥 / TLS key (PEM)")
def serve(port: int | None, hubs: tuple[str, ...], cert: Path | None, key: Path | None) -> None:
    """在本机运行 AUDITLAKE_STORE_KIND 所指的存储，直到 Ctrl-C / Run the store of this kind here until Ctrl-C.

    数据在 AUDITLAKE_HOME 之下；rgw 只在内存中 / Data lies below AUDITLAKE_HOME; that of rgw in memory only.
    """
    settings = get_settings()
    if (cert is None) != (key is None):
        raise click.UsageError("--cert 与 --key 须同时给出 / give --cert and --key together")
    tls = Tls(settings.store_ca or cert, cert, key) if cert and key else None
    try:
        server = make_server(
            settings.store_kind,
            settings.home,
            port or urlsplit(settings.store_endpoint).port or 19000,
            settings.store_access_key,
            settings.store_secret_key.get_secret_value(),
            tls,
        )
        signal.signal(signal.SIGTERM, _leave)
        with server:
            for hub in hubs:
                default_issuer().prepare_hub(hub)
            click.echo(
                f"存储已启动 / the store is ready: {server.version()} {server.endpoint}  (Ctrl-C 停止 / stops it)"
            )
            status = server.wait()
    except (ServerError, StoreError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        return
    raise click.ClickException(f"存储意外退出({status})，见 {server.log}\nthe store ended by itself, see {server.log}")


@store.command("probe")
def probe() -> None:
    """实测所设存储的能力，约 30 秒 / Try out what the configured store can do; takes about 30 s.

    只用临时的 hub-99xxxx 桶，结束后删除；缺少 basic 能力则退出码为 1。
    Uses buckets hub-99xxxx of its own and removes them; exit status 1 when a capability of `basic` is missing.
    """
    from auditlake.store.conformance import can as able
    from auditlake.store.conformance import suites, title
    from auditlake.store.conformance.ground import ground

    lacking = 0
    with ground() as place:
        for suite, members in suites().items():
            for capability in members.values():
                answer = able(capability, place)
                lacking += suite == "basic" and not answer
                click.echo(f"{'yes' if answer else 'NO ':3}  {suite:<10}  {title(capability)}")
    if lacking:
        raise click.ClickException(
            f"缺少 {lacking} 项必需能力 / {lacking} capabilities that the platform needs are missing"
        )


@store.command("compare")
@click.argument("kinds", nargs=-1)
def compare(kinds: tuple[str, ...]) -> None:
    """逐个启动已安装的存储服务并实测，写入兼容表 / Start each installed server, try it out, write the table."""
    from auditlake.store import compatibility
    from auditlake.store.servers import kinds as all_kinds
    from auditlake.store.servers import missing

    found = {}
    for kind in kinds or all_kinds():
        if lacking := missing(kind):
            click.echo(f"{kind}: {lacking}")
            continue
        found[kind] = compatibility.try_out(kind)
        answers = [answer for members in found[kind].can.values() for answer in members.values()]
        click.echo(f"{kind}: {found[kind].version}: {sum(answers)} of {len(answers)}")
    compatibility.keep(found)


def _leave(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
