"""No room left, for our own work files or for the store: words for the operator, and the same lake once there is room."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fault.killed import Undisturbed
from tests.fault.lake import differences
from tests.fault.world import Nursery, World, failure
from tests.unit.collect.builder import delivery

HUB, SI = "330000", "330106-si"


@pytest.fixture(scope="module")
def inbox(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """A delivery of some hundred kilobytes."""
    folder = tmp_path_factory.mktemp("disk")
    base = World.make(folder / "base", [HUB, "000000"])
    base.deliver(delivery(folder / "d", SI, count=700, only=["AC01", "AC83"]), SI, HUB, "2026-07/period-r1")
    return Undisturbed.run(nursery, base, [("collect", HUB)], (HUB,))


@contextmanager
def disk(place: Path, kilobytes: int) -> Iterator[None]:
    """A disk of this size at ``place``; what lay there lies on it."""
    if os.geteuid():
        pytest.skip("a small disk needs root (mount -t tmpfs)")
    kept = place.with_name(f"{place.name}-kept")
    if place.exists():
        place.rename(kept)
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place)], check=False)
    if mounted.returncode:
        pytest.skip("mount -t tmpfs is not allowed here")
    try:
        if kept.exists():
            shutil.copytree(kept, place, dirs_exist_ok=True, symlinks=True)
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def grow(place: Path) -> None:
    """Room is made."""
    subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)


def same_in_the_end(found: Undisturbed, case: World) -> None:
    assert failure(case.run(found.nursery, found.steps)) is None
    assert (told := differences(found.lakes[HUB], case.lake(HUB))) == [], told


@pytest.mark.parametrize("largest", [2_000, pytest.param(60_000, marks=pytest.mark.long)])
def test_files_end_in_the_middle(inbox: Undisturbed, tmp_path: Path, largest: int) -> None:
    """At 2 kB nothing can be taken, at 60 kB the files are taken but what is made of them is cut."""
    case = inbox.base.copy(tmp_path / "case")
    with case.started():
        words = failure(case.run(inbox.nursery, inbox.steps, largest_file=largest))
        assert words and "File too large" in words and "330106-si" in words, words
        assert not [key for key in case.lake(HUB) if key.startswith("ledger/")]
        same_in_the_end(inbox, case)


@pytest.mark.parametrize(
    "folder", ["staging", *(pytest.param(name, marks=pytest.mark.long) for name in ("cache", "locks"))]
)
def test_no_room_for_our_own_files(inbox: Undisturbed, tmp_path: Path, folder: str) -> None:
    case = inbox.base.copy(tmp_path / "case")
    with disk(case.home / folder, 4), case.started():
        if folder != "staging":  # a page is a file's least size: this one fills the disk
            (case.home / folder / "filler").write_bytes(b"x" * 4096)
        words = failure(case.run(inbox.nursery, inbox.steps))
        assert words and "No space left" in words, words
        (case.home / folder / "filler").unlink(missing_ok=True)
        grow(case.home / folder)
        same_in_the_end(inbox, case)


@pytest.mark.parametrize("share", [0.5, *(pytest.param(share, marks=pytest.mark.long) for share in (0.1, 0.95))])
def test_no_room_in_the_store(inbox: Undisturbed, tmp_path: Path, share: float) -> None:
    """The store runs full at the first raw object, at a later one, at what is made of them."""
    case = inbox.base.copy(tmp_path / "case")
    used, needed = (
        sum(-(-len(data) // 4096) * 4 for data in lake.values()) for lake in (case.lake(HUB), inbox.lakes[HUB])
    )
    with disk(case.home / "store", used + int((needed - used) * share)), case.started():
        words = failure(case.run(inbox.nursery, inbox.steps))
        assert words and re.search("Store(Denied|Unavailable)", words) and "store" in words and "存储" in words, words
        grow(case.home / "store")
        same_in_the_end(inbox, case)
