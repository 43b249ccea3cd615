"""Screenshots for the README, taken while the demo's own Airflow and store still run, and of the dictionary.

``python -m auditlake.demo.pictures docs/pictures`` builds the dictionary, runs the demo once and replaces the PNG
files there.
"""

from __future__ import annotations

import html
import json
import re
import signal
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import click
import duckdb

from auditlake.demo import dictionary
from auditlake.demo.agencies import org_store
from auditlake.demo.browser import BrowserError, Page, browser, chromium
from auditlake.demo.show import Options, run
from auditlake.demo.truth import Truth
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.settings import get_settings

HUB = "330000"
WIDTH = 1440
#: What the picture of the marts asks. Sums only: a published picture shows nobody's record.
QUERY = """\
select check_code, check_zh, check_en, severity,
       count(*)                                        as doubts,
       sum(amount)                                     as amount,
       count(*) filter (where answered_on is not null) as answered,
       sum(amount_confirmed)                           as confirmed
from doubt_list
group by all
order by amount desc nulls last, check_code"""
_KEYWORDS = r"\b(select|from|where|group by all|order by|desc|nulls last|as|filter|is not null|count|sum)\b"
_PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>mart</title><style>
body {{ margin:0; padding:36px 44px; background:#f3f5f8; color:#1c2733; font:15px/1.6 "Noto Sans CJK SC",sans-serif }}
h1 {{ margin:0 0 2px; font-size:22px }} p {{ margin:0 0 18px; color:#5d6b7a }}
pre {{ margin:0 0 20px; padding:20px 26px; border-radius:12px; background:#16202c; color:#dfe7f0;
  font:15px/1.55 "DejaVu Sans Mono",monospace }} pre b {{ color:#7cc4ff; font-weight:400 }}
table {{ border-collapse:collapse; width:100%; background:#fff; border-radius:12px; overflow:hidden }}
th, td {{ padding:7px 14px; text-align:left; border-bottom:1px solid #dde3ea }} th {{ font-size:13px; color:#5d6b7a }}
tr:last-child td {{ border-bottom:0 }} .n {{ text-align:right; font-variant-numeric:tabular-nums }}
</style><h1>{title}</h1><p>{under}</p><pre>{sql}</pre><table><tr>{head}</tr>{rows}</table></html>"""


def take(airflow: AirflowServer, folder: Path) -> Iterator[tuple[Path, int]]:
    """Take all pictures into ``folder``; yields each file with its bytes.

    Raises ``BrowserError`` when a page does not show what it should or a picture is too large.
    """
    with browser() as page, tempfile.TemporaryDirectory(prefix="auditlake-pages-") as pages:
        log_in(page, airflow)
        # name, width and height in the page's own pixels (scaled to WIDTH), how to draw
        pictures: list[tuple[str, int, int, Callable[[], None]]] = [
            ("airflow-dags", 1700, 1230, lambda: dag_list(page, airflow)),
            ("airflow-build", 1600, 960, lambda: build_run(page, airflow)),
            ("error-report", 1440, 1420, lambda: error_report(page, Path(pages))),
            ("mart-query", 1440, 900, lambda: mart_query(page, Path(pages))),
            ("board-zh", 1500, 860, lambda: board(page, airflow, "zh")),
            ("board-en", 1500, 860, lambda: board(page, airflow, "en")),
        ]
        for name, width, height, draw in pictures:
            page.resize(width, height, WIDTH / width)
            draw()
            target = folder / f"{name}.png"
            yield target, page.keep(target)


def log_in(page: Page, airflow: AirflowServer) -> None:
    """Give the browser the administrator's token, and the language, time zone and views of the pictures."""
    answer = airflow.rest().call("POST", "/auth/token", {"username": airflow.user, "password": airflow.password})
    page.call("Network.setCookie", name="_token", value=answer["access_token"], url=airflow.url)
    page.remember(
        airflow.url,
        {
            "i18nextLng": "en",
            "timezone": json.dumps("Asia/Shanghai"),
            "default_dag_view": json.dumps("graph"),
            "dags_list_display": json.dumps("table"),
            "react-resizable-panels:graph-ltr": json.dumps(
                {"details-panel,main-panel": {"expandToSizes": {}, "layout": [55, 45]}}
            ),
            f"direction-build_period_{HUB}": json.dumps("DOWN"),
            f"build_period_{HUB}/open-groups": json.dumps(["check"]),
        },
    )


def dag_list(page: Page, airflow: AirflowServer) -> None:
    """Airflow's list of all DAGs."""
    page.open(f"{airflow.url}/dags", [f"{HUB})"])


def build_run(page: Page, airflow: AirflowServer) -> None:
    """The newest successful build of a period as a graph, with its groups opened."""
    dag = f"build_period_{HUB}"
    newest = airflow.rest().runs(dag, states=("success",), limit=1)[0]
    page.open(f"{airflow.url}/dags/{dag}/runs/{urllib.parse.quote(newest.id, safe='')}", ["Finish", "Run check models"])
    # the small map would lie over a task
    page.evaluate(
        "document.head.append(Object.assign(document.createElement('style'), "
        "{textContent: '.react-flow__minimap { display: none }'}))"
    )
    page.wait(["Finish", "Run check models"])


def board(page: Page, airflow: AirflowServer, lang: str) -> None:
    """The submission board where Airflow's menu leads to it; the frame shows the picture's language and one hub."""
    page.open(f"{airflow.url}/plugin/submissions", ["Browse"])
    address = f"/auditlake-board/?lang={lang}&hub={HUB}"
    page.evaluate(f"document.querySelector('iframe').src = {json.dumps(address)}")
    shown = "document.querySelector('iframe').contentDocument.querySelectorAll('table.matrix td').length"
    end = time.monotonic() + 60
    while not (page.evaluate(f"try {{ {shown} }} catch {{ 0 }}") or 0):
        if time.monotonic() > end:
            raise BrowserError("the submission board shows no table")
        time.sleep(0.25)
    page.wait(["Browse"])


def error_report(page: Page, folder: Path) -> None:
    """What the refused org finds in its outbox, read with its own key."""
    refused = next(d for d in Truth.load(get_settings().home / "world").deliveries() if d.expected == "refused")
    store, _, outbox = org_store(refused.org)
    for entry in store.list(f"{outbox}receipts/"):
        if entry.key.endswith("/receipt.json"):
            receipt = json.loads(store.get_bytes(entry.key))
            if receipt["outcome"] == "refused":
                report = folder / "report.html"
                report.write_bytes(store.get_bytes(entry.key.replace("receipt.json", "report.html")))
                # its top: outcome, what to do next, counts by rule, the first errors
                page.open(report.as_uri(), [receipt["submission"], receipt["id"]])
                return
    raise BrowserError(f"{refused.org}: no refused receipt in its outbox")


def mart_query(page: Page, folder: Path) -> None:
    """A query on the published DuckDB file and its answer."""
    path = get_settings().home / "marts" / f"{HUB}.duckdb"
    with duckdb.connect(str(path), read_only=True) as connection:
        answer = connection.execute(QUERY)
        names = [column[0] for column in answer.description or []]
        rows = answer.fetchall()
    sql = re.sub(_KEYWORDS, r"<b>\1</b>", html.escape(QUERY, quote=False))
    text = _PAGE.format(
        title="集市查询 · 每个审计模型的疑点 <small>Doubts per check</small>",
        under=f"duckdb -readonly marts/{path.name} · 模拟数据 simulated data",
        sql=sql,
        head="".join(_cell("th", name, rows[0][at]) for at, name in enumerate(names)),
        rows="".join("<tr>" + "".join(_cell("td", one, one) for one in row) + "</tr>" for row in rows),
    )
    target = folder / "mart.html"
    target.write_text(text, encoding="utf-8")
    page.open(target.as_uri(), [rows[0][0], rows[-1][0]])
    page.fit(WIDTH)


def _cell(tag: str, value: Any, like: Any) -> str:
    """A table cell; aligned to the right where ``like`` is a number."""
    number = isinstance(like, int | Decimal)
    shown = "–" if value is None else f"{value:,}" if isinstance(value, int | Decimal) else html.escape(str(value))
    return f"<{tag}{' class=n' if number or value is None else ''}>{shown}</{tag}>"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--people", default=1500, show_default=True, help="模拟人数 / simulated persons")
@click.option("--seed", default=7, show_default=True, help="随机种子 / seed of the simulated world")
@click.option("--home", default=Path(".auditlake/pictures"), type=click.Path(path_type=Path), show_default=True)
def main(folder: Path, people: int, seed: int, home: Path) -> None:
    """运行演示并截图 / Run the demo and take the README's screenshots into FOLDER."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)

    def shoot(airflow: AirflowServer) -> None:
        for target, size in take(airflow, folder):
            click.echo(f"{target}  {size:,} bytes")

    try:
        chromium()  # before the demo, which takes minutes
        for target, size in dictionary.pictures(folder):
            click.echo(f"{target}  {size:,} bytes")
        ok = run(Options(home=home, people=people, seed=seed, port=0, once=True), shoot)
    except BrowserError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    sys.exit(0 if ok else 1)


if __name__ == "__main__":
    main()
