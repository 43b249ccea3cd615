"""SQL that the product ran or would run, written down and executed again by DuckDB alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb


class Recorder:
    """A connection that notes every statement; questions about columns are asked but not noted."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.statements: list[tuple[str, Any]] = []

    def execute(self, sql: str, parameters: Any = None) -> Any:
        """Execute and note."""
        if not sql.lstrip().lower().startswith("describe"):
            self.statements.append((sql, parameters))
        return self._connection.execute(sql, parameters)

    def save(self, file: Path) -> None:
        """Write the statements as JSON."""
        file.write_text(json.dumps(self.statements, ensure_ascii=False), encoding="utf-8")


def execute(file: Path) -> dict[str, int]:
    """Run a saved script in a new DuckDB; rows written by each COPY, by the name of its file."""
    written = {}
    with duckdb.connect() as connection:
        for sql, parameters in json.loads(file.read_text(encoding="utf-8")):
            answer = connection.execute(sql, parameters)
            if sql.startswith("copy "):
                target = sql.rsplit(" to '", 1)[1].split("'")[0]
                written[Path(target).stem] = answer.fetchone()[0]
    return written


def copy(query: str, target: Path, options: str) -> str:
    """A COPY statement that ``execute`` counts."""
    target.parent.mkdir(parents=True, exist_ok=True)
    return f"copy ({query}) to '{target}' ({options})"
