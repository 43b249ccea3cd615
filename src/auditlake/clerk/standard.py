"""The standard on a computer without the project: a folder, or the zip that ``make wheel`` makes."""

from __future__ import annotations

import os
import shutil
import uuid
import zipfile
from pathlib import Path

from auditlake.hashing import sha256_file
from auditlake.home import project_root
from auditlake.settings import get_settings

#: far above the real thing (some 10 MB): a zip that unpacks to more is not the standard
_MOST_BYTES = 200 << 20
_MOST_FILES = 20_000


class NoStandard(RuntimeError):
    """No standard was found; the message says how to name one."""


def use(place: Path | None) -> Path:
    """Work with the standard at ``place`` (folder or zip), or with that of the settings; returns its folder.

    A zip is unpacked once into ``HOME/standards/<sha256>``. :class:`NoStandard` says what to do.
    """
    chosen = place or get_settings().project
    if chosen is not None and chosen.is_file():
        chosen = _unpacked(chosen)
    if chosen is not None and chosen != get_settings().project:
        os.environ["AUDITLAKE_PROJECT"] = str(chosen.resolve())
        get_settings.cache_clear()
        project_root.cache_clear()
    try:
        return project_root()
    except FileNotFoundError as error:
        raise NoStandard(
            f"没有找到标准{f'：{chosen}' if chosen else ''}。请用 --standard 或 AUDITLAKE_PROJECT 指明 "
            "auditlake-standard-<版本>.zip（或其解压目录），该文件向省级审计机关索取。\n"
            f"no standard found{f' at {chosen}' if chosen else ''}. Name auditlake-standard-<version>.zip (or its "
            "unpacked folder) with --standard or AUDITLAKE_PROJECT; the provincial audit office hands it out."
        ) from error


def _unpacked(archive: Path) -> Path:
    folder = get_settings().home / "standards" / sha256_file(archive)[:16]
    if folder.is_dir():
        return folder
    partial = folder.with_name(f".{folder.name}.{uuid.uuid4().hex}")
    try:
        with zipfile.ZipFile(archive) as opened:
            members = opened.infolist()
            if len(members) > _MOST_FILES or sum(m.file_size for m in members) > _MOST_BYTES:
                raise zipfile.BadZipFile("larger than any standard")
            opened.extractall(partial)
        if not folder.is_dir():
            partial.replace(folder)
    except (zipfile.BadZipFile, OSError) as error:
        raise NoStandard(
            f"{archive} 无法解压（{error}），请重新索取。\n{archive} cannot be unpacked ({error}); ask for it again."
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return folder
