"""The demo's own folder, secrets and environment; a second run starts from an empty folder."""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from auditlake.settings import get_settings

KEEP = "demo.lock"


class DemoBusy(RuntimeError):
    """Another demo runs in the same folder."""


@contextmanager
def demo_home(home: Path) -> Iterator[Path]:
    """An empty demo folder, locked while in use; ``DemoBusy`` when another demo runs in it."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / KEEP).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DemoBusy(
                f"{home}: 另一个演示正在运行，请先停止它 / another demo is running here; stop it first"
            ) from error
        for entry in home.iterdir():
            if entry.name != KEEP:
                shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        yield home.resolve()


def set_environment(home: Path, endpoint: str, store: str = "rclone") -> dict[str, str]:
    """Fresh secrets and settings of this run, put into the environment of this process; returns them."""
    values = {
        "AUDITLAKE_HOME": str(home),
        "AUDITLAKE_STORE_KIND": store,
        "AUDITLAKE_STORE_ENDPOINT": endpoint,
        "AUDITLAKE_STORE_SECRET_KEY": secrets.token_urlsafe(24),
        "AUDITLAKE_PERSON_KEY_SECRET": secrets.token_hex(32),
        "AUDITLAKE_CRON": "off",
    }
    os.environ.update(values)
    get_settings.cache_clear()
    return values
