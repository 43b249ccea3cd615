"""``auditlake demo``: the whole road on simulated agencies."""

from __future__ import annotations

import signal
from pathlib import Path
from types import FrameType

import click


@click.command("demo")
@click.option("--once", is_flag=True, help="结束后即退出 / end when everything was shown")
@click.option("--people", default=4000, show_default=True, help="模拟人数 / simulated persons")
@click.option("--seed", default=7, show_default=True, help="随机种子 / seed of the simulated world")
@click.option("--home", default=Path(".auditlake/demo"), type=click.Path(path_type=Path), show_default=True)
@click.option("--port", default=0, help="Airflow 端口，0 为任取 / Airflow's port, 0: any free one")
@click.option("--store", default="rclone", show_default=True, help="存储服务 / object store: rclone, minio, rgw")
def demo(once: bool, people: int, seed: int, home: Path, port: int, store: str) -> None:
    """整条路：从上传到集市 / The whole road: from a clerk's upload to a mart, with a real store and a real Airflow."""
    from auditlake.demo.place import DemoBusy
    from auditlake.demo.show import Options, run
    from auditlake.store.process import ServerError

    signal.signal(signal.SIGTERM, _interrupt)
    try:
        ok = run(Options(home=home, people=people, seed=seed, port=port, once=once, store=store))
    except (DemoBusy, ServerError) as problem:
        raise click.ClickException(str(problem)) from problem
    except KeyboardInterrupt:
        click.echo("\n已停止 / stopped")
        raise SystemExit(130) from None
    raise SystemExit(0 if ok else 1)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
