"""Sweeping what a killed server left."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from auditlake.store.leftovers import sweep


def test_sweep_takes_old_leftovers_only(tmp_path: Path) -> None:
    folder = tmp_path / "hub-330000/orgs/330106-si/in"
    folder.mkdir(parents=True)
    old, fresh, data = folder / ".rclone_temp_put_1", folder / ".rclone_temp_put_2", folder / "AC83.csv"
    for file in (old, fresh, data):
        file.write_bytes(b"x")
    for file in (old, data):
        os.utime(file, (0, 0))
    assert sweep(tmp_path) == [old]
    assert sorted(p.name for p in folder.iterdir()) == [".rclone_temp_put_2", "AC83.csv"]
    assert sweep(tmp_path, timedelta(seconds=-60)) == [fresh]
