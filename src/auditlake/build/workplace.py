"""The local folder of one build, and which build of a hub's period is being worked on."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from auditlake.build.inputs import Inputs
from auditlake.hashing import canonical
from auditlake.settings import get_settings


def folder(build: str) -> Path:
    """``HOME/builds/<build>``, made when absent."""
    path = get_settings().home / "builds" / build
    path.mkdir(parents=True, exist_ok=True)
    return path


def save(build: str, name: str, value: Any) -> None:
    """Keep an outcome of a stage as ``<name>.json``; a half-written file never shows."""
    path = folder(build) / f"{name}.json"
    temporary = path.with_suffix(".tmp")
    temporary.write_bytes(canonical(value))
    temporary.replace(path)


def load(build: str, name: str) -> Any:
    """What ``save`` kept; ``FileNotFoundError`` names the stage to run first."""
    path = folder(build) / f"{name}.json"
    if not path.is_file():
        raise FileNotFoundError(
            f"构建 {build} 缺少环节 {name} 的结果，请先运行该环节。\n"
            f"build {build} lacks the outcome of {name}; run that stage first."
        )
    return json.loads(path.read_bytes())


def open_for(inputs: Inputs) -> None:
    """Note the inputs and that this build is the open one of its hub and period."""
    save(inputs.build, "inputs", asdict(inputs))
    save("open", f"{inputs.hub}-{inputs.period}", {"build": inputs.build})


def opened(hub: str, period: str) -> Inputs:
    """Inputs of the open build of a hub's period."""
    build = load("open", f"{hub}-{period}")["build"]
    return Inputs(**load(build, "inputs"))
