"""``auditlake listen``: take events of the store and let the hub look at once."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command("listen")
@click.option("--host", default="127.0.0.1", show_default=True, help="监听地址 / address to listen on")
@click.option("--port", default=8090, show_default=True, help="端口 / port")
@click.option("--airflow", envvar="AUDITLAKE_AIRFLOW_URL", help="Airflow 地址 / address of Airflow")
@click.option(
    "--user", envvar="AUDITLAKE_AIRFLOW_USER", default="admin", show_default=True, help="Airflow 用户 / login"
)
@click.option(
    "--run", "here", is_flag=True, help="不用 Airflow，在本进程取件 / collect in this process, without Airflow"
)
@click.option("--hub", "hubs", multiple=True, help="汇集点，默认本安装的全部 / hubs; default: all hosted here")
@click.option("--pause", default=2.0, show_default=True, help="两次取件最短间隔秒数 / least seconds between two looks")
@click.option("--subscribe", "public", metavar="URL", help="让存储向此地址报告（…/events） / let the store report here")
@click.option("--cert", type=click.Path(exists=True, path_type=Path), help="TLS 证书 / TLS certificate (PEM)")
@click.option("--key", type=click.Path(exists=True, path_type=Path), help="TLS 私钥 / TLS key (PEM)")
def listen(
    host: str,
    port: int,
    airflow: str | None,
    user: str,
    here: bool,
    hubs: tuple[str, ...],
    pause: float,
    public: str | None,
    cert: Path | None,
    key: Path | None,
) -> None:
    """存储一有新报送就取件；丢了事件也不丢报送 / Look as soon as the store reports a delivery; losing an event loses nothing.

    令牌 AUDITLAKE_EVENT_TOKEN，Airflow 口令 AUDITLAKE_AIRFLOW_PASSWORD，只从环境读取 / Token and password come from
    these variables only.
    """
    import uvicorn

    from auditlake.events.bell import Bells
    from auditlake.events.look import by_airflow, in_process
    from auditlake.events.service import make_app
    from auditlake.events.subscribe import CannotSubscribe, subscribe
    from auditlake.hubs import load_hubs
    from auditlake.orchestrate.rest import AirflowRest
    from auditlake.settings import get_settings
    from auditlake.store.errors import StoreError

    if here == bool(airflow):
        raise click.UsageError("请给出 --airflow 或 --run 之一 / give either --airflow or --run")
    if (cert is None) != (key is None):
        raise click.UsageError("--cert 与 --key 须同时给出 / give --cert and --key together")
    hosted = sorted(load_hubs())
    if unknown := sorted(set(hubs) - set(hosted)):
        raise click.UsageError(f"此处没有 {', '.join(unknown)} / not hosted here; hosted: {', '.join(hosted)}")
    token = os.environ.get("AUDITLAKE_EVENT_TOKEN")
    if not token and host not in ("127.0.0.1", "localhost", "::1"):
        raise click.UsageError("对外监听须设 AUDITLAKE_EVENT_TOKEN / set AUDITLAKE_EVENT_TOKEN to listen to others")
    password = os.environ.get("AUDITLAKE_AIRFLOW_PASSWORD", "")
    look = by_airflow(AirflowRest(airflow, user, password)) if airflow else in_process()
    chosen = hubs or tuple(hosted)
    try:
        for hub in chosen if public else ():
            subscribe(get_settings().store_kind, hub, public or "", token)
            click.echo(f"hub-{hub} → {public}")
    except (CannotSubscribe, StoreError) as error:
        raise click.ClickException(str(error)) from error
    bells = Bells(chosen, look, pause)
    scheme = "https" if cert else "http"
    click.echo(f"等待事件 / listening: {scheme}://{host}:{port}/events  (Ctrl-C 停止 / stops it)")
    try:
        uvicorn.run(
            make_app(bells, token), host=host, port=port, log_level="warning", access_log=False,
            ssl_certfile=cert, ssl_keyfile=str(key) if key else None,
        )  # fmt: skip
    finally:
        bells.close()
