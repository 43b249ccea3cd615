"""One small world for all tests of the simulator."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from auditlake.simulate import Summary, simulate


@dataclass(frozen=True)
class Made:
    """A written world and its truth."""

    out: Path
    summary: Summary
    truth: dict[str, Any]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A world of 700 people with all areas."""
    out = tmp_path_factory.mktemp("simulated")
    summary = simulate(out, people=700)
    return Made(out, summary, json.loads((out / "truth.json").read_text(encoding="utf-8")))
