"""A copy of the project, and the blocks of a document run on it word for word."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DATA = ("standard", "dbt_project", "checks", "pandera_schemas")
_LEFT_OUT = shutil.ignore_patterns("__pycache__", "target", "logs", ".cache", "*.egg-info", ".user.yml")
_RECIPE = re.compile(r"<!-- recipe: (.+?) -->\n(.*?)<!-- end -->", re.DOTALL)
_BLOCK = re.compile(r"```(bash|text)\n(.*?)```", re.DOTALL)


def recipes(document: str) -> dict[str, list[tuple[str, str]]]:
    """Name -> blocks of a document: ``bash``, or ``text``, what the block before it prints."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return {name: _BLOCK.findall(body) for name, body in _RECIPE.findall(text)}


@dataclass(frozen=True)
class Copy:
    """The folder, and an environment in which it is the project."""

    root: Path
    environment: dict[str, str]
    followed: list[str] = field(default_factory=list)

    @classmethod
    def of_project(cls, folder: Path, folders: tuple[str, ...] = DATA) -> Copy:
        """A fresh copy below ``folder``; nothing of the caller's settings reaches it. The copy's own code runs when
        ``src`` is among ``folders``."""
        root = folder / "project"
        for name in folders:
            shutil.copytree(ROOT / name, root / name, ignore=_LEFT_OUT)
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("AUDITLAKE", "AIRFLOW", "PYTHON"))}
        own = {
            "AUDITLAKE_PROJECT": str(root),
            "AUDITLAKE_HOME": str(folder / "home"),
            "AIRFLOW_HOME": str(folder / "airflow"),
            "AUDITLAKE_AS_OF": "2026-08-05",
            "AUDITLAKE_PERSON_KEY_SECRET": "national-key-for-tests",
            "PYTHONPATH": str((root if "src" in folders else ROOT) / "src"),
            "PYTHONUTF8": "1",
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), inherited["PATH"]]),
        }
        return cls(root, inherited | own)

    def unpublished(self) -> Copy:
        """The standard as it stands as version 1.1.0, not published yet: the documents do not wait for real numbers."""
        standard = self.root / "standard"
        (standard / "standard.yaml").write_text("version: 1.1.0\nopen: [1.0.0, 1.1.0]\n", encoding="utf-8")
        for path in (standard / "versions").glob("*"):
            if not path.name.startswith("1.0.0."):
                path.unlink()
        return self

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run in the copy, output captured."""
        return subprocess.run(
            command, cwd=self.root, env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )

    def python(self, code: str) -> Any:
        """What a script printed as JSON on its last line."""
        done = self.run("python", "-c", code)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    def bash(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run a block; both streams come in the order in which they were written."""
        return self.run("bash", "-euo", "pipefail", "-c", f"exec 2>&1\n{script}")

    def follow(self, document: str, name: str) -> list[str]:
        """Follow a recipe: every ``text`` block is what the block before it prints. Returns the outputs."""
        outputs: list[str] = []
        for kind, text in recipes(document)[name]:
            if kind == "text":
                assert outputs[-1].strip() == text.strip(), outputs[-1]
                continue
            done = self.bash(text)
            # a block that shows a refusal says so itself, with `|| true` or `!`
            assert done.returncode == 0, f"{text}\n{done.stdout}"
            outputs.append(done.stdout)
        self.followed.append(name)
        return outputs
