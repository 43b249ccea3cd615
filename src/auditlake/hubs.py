"""The hubs that this installation hosts: one TOML per hub under ``infra/hubs/``, found by folder.

Light on purpose (standard library only): DAG files read it at every parse.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_CODE = re.compile(r"\d{6}")
_SOURCE_TREE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Hub:
    """One hub: the nation or a province."""

    code: str  #: division code, six digits
    name_zh: str
    name_en: str
    parent: str | None  #: code of the hub above, ``None`` for the nation
    org: str  #: the audit office that runs the hub; a province submits upward under this org
    bucket: str
    collect_cron: str  #: China time
    close_cron: str  #: China time
    check_tasks: int  #: into how many tasks the check groups are dealt in a build

    @property
    def is_nation(self) -> bool:
        return self.parent is None


def hubs_dir() -> Path:
    """Folder of the hub files: ``AUDITLAKE_HUBS_DIR``, else ``infra/hubs`` of ``AUDITLAKE_PROJECT`` or of
    this source tree."""
    if configured := os.environ.get("AUDITLAKE_HUBS_DIR"):
        return Path(configured)
    return Path(os.environ.get("AUDITLAKE_PROJECT") or _SOURCE_TREE) / "infra" / "hubs"


def load_hubs(folder: Path | None = None) -> dict[str, Hub]:
    """All hubs by code, in order of code.

    Raises ``ValueError`` naming the file when a hub file is wrong, ``FileNotFoundError`` when there is none.
    """
    place = folder or hubs_dir()
    hubs = {hub.code: hub for hub in map(_read, sorted(place.glob("*.toml")))}
    if not hubs:
        raise FileNotFoundError(f"no hub file (*.toml) in {place}; set AUDITLAKE_HUBS_DIR or add one")
    return hubs


def load_hub(code: str) -> Hub:
    """The hub with this division code; ``KeyError`` names the hubs that exist."""
    hubs = load_hubs()
    if code not in hubs:
        raise KeyError(f"hub {code} is not hosted here (hosted: {', '.join(hubs)})")
    return hubs[code]


def children(code: str) -> list[Hub]:
    """Hubs hosted here whose parent is ``code``."""
    return [hub for hub in load_hubs().values() if hub.parent == code]


def _read(file: Path) -> Hub:
    with file.open("rb") as stream:
        data: dict[str, Any] = tomllib.load(stream)
    try:
        schedule, build = data["schedule"], data.get("build", {})
        hub = Hub(
            code=data["code"],
            name_zh=data["name_zh"],
            name_en=data["name_en"],
            parent=data.get("parent"),
            org=data["org"],
            bucket=data["bucket"],
            collect_cron=schedule["collect"],
            close_cron=schedule["close_period"],
            check_tasks=int(build.get("check_tasks", 4)),
        )
    except KeyError as missing:
        raise ValueError(f"{file}: key {missing} is missing") from missing
    if not _CODE.fullmatch(hub.code) or file.stem != hub.code:
        raise ValueError(f"{file}: code {hub.code!r} must be six digits and equal the file's name")
    if hub.parent is not None and not _CODE.fullmatch(hub.parent):
        raise ValueError(f"{file}: parent {hub.parent!r} must be a division code of six digits")
    if hub.check_tasks < 1:
        raise ValueError(f"{file}: build.check_tasks must be at least 1")
    return hub
