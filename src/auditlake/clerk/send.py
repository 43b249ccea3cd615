"""One delivery from the folder to its receipt."""

from __future__ import annotations

import os
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TransferSpeedColumn

from auditlake.clerk import receipts
from auditlake.collect.manifest import NAME
from auditlake.collect.prefix import Place
from auditlake.collect.submit import NotWhole
from auditlake.hashing import sha256_file
from auditlake.store.client import Store

Report = Callable[[str, int, int], None]
_NOTIFY_SECONDS = 5.0


def answered(store: Store, place: Place, folder: Path) -> receipts.Payload | None:
    """The receipt that these very bytes have already; ``None`` when this revision was not answered yet.

    :class:`NotWhole` when other bytes were answered under this revision: what is changed afterwards has no effect.
    """
    for payload in receipts.newest(store, place.org, period=place.period):
        if payload["prefix"] != place.prefix or payload["outcome"] == "noted" or payload.get("incomplete"):
            continue
        if payload["manifest_sha256"] == sha256_file(folder / NAME):
            return payload
        after = place.revision + 1
        raise NotWhole(
            f"{place.submission} 已有回执 {payload['id']}（{payload['outcome']}），再改动不起作用。请用修订号 {after} "
            "报送（目录名、清单都要改）。\n"
            f"{place.submission} was answered by receipt {payload['id']} ({payload['outcome']}); a change has no effect "
            f"now. Send it as revision {after} (in the manifest, too)."
        )
    return None


@contextmanager
def progress() -> Iterator[Report]:
    """A bar for each file on a terminal; elsewhere one line per file as it is done."""
    if not sys.stdout.isatty():
        yield _line
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns) as bars:
        tasks: dict[str, TaskID] = {}

        def show(name: str, done: int, size: int) -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=size)
            bars.update(tasks[name], completed=done)

        yield show


def _line(name: str, done: int, size: int) -> None:
    if done == size:
        click.echo(f"{name} {size:,}")


def notify(hub: str, org: str) -> bool:
    """Tell the hub's listener that something came from an org, when ``AUDITLAKE_NOTIFY_URL`` names one; whether it heard.

    A hint only: without it the hub finds the delivery at its next look.
    """
    base = os.environ.get("AUDITLAKE_NOTIFY_URL")
    if not base:
        return False
    token = os.environ.get("AUDITLAKE_EVENT_TOKEN")
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        request = urllib.request.Request(f"{base.rstrip('/')}/collect/{hub}?org={org}", b"", headers, method="POST")
        with urllib.request.urlopen(request, timeout=_NOTIFY_SECONDS):
            return True
    except (OSError, ValueError) as error:
        click.echo(
            f"未能提醒汇集点（{error}），不影响报送：它会按时取件。\n"
            f"The hub could not be told ({error}); nothing is lost, it looks by itself."
        )
        return False


def await_receipt(store: Store, place: Place, before: frozenset[str], seconds: float) -> receipts.Payload | None:
    """Wait for the receipt of a delivery; ``None`` when there is none after ``seconds``."""
    if seconds > 0:
        click.echo(f"等待回执，最多 {seconds:.0f} 秒 / waiting for the receipt, {seconds:.0f} s at most …")
    return receipts.wait(store, place.org, place.prefix, before, seconds) if seconds > 0 else None
