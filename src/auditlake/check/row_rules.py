"""Runs the generated row-rule scans over a hub's standard tables into one Parquet file."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from auditlake.check.inputs import make_view, open_database, quoted
from auditlake.generate.row_rules import FOLDER, checked_tables
from auditlake.home import project_root
from auditlake.standard.contracts import Table

SKIPPED = "skipped"
_NAMES = ("rule_id", "severity", "table_name", "area_code", "agency_code", "row_key")


def skipped_rules(table: Table, present: set[str]) -> list[str]:
    """Ids of rules that need an identifying column the files do not have (above the province)."""
    absent = [c.name for c in table.columns if c.classification == "identifying" and c.name not in present]
    pattern = re.compile(rf"\b({'|'.join(absent)})\b") if absent else None
    return [rule.id for rule in table.rules if pattern and pattern.search(rule.violated)]


def run_row_rules(hub: str, inputs: Mapping[str, Sequence[Path]], out: Path) -> Path:
    """Scan every table with rules that has files; writes ``out/row_rules.parquet`` and returns it.

    Columns: rule_id, severity, table_name, area_code, agency_code, row_key; sorted, so equal inputs give equal
    bytes. A rule that cannot be tested at this hub is one row with severity ``skipped``, the hub as area and no
    row: its silence must not read as clean. ``InputError`` when a file does not fit its contract.
    """
    out.mkdir(parents=True, exist_ok=True)
    path = out / "row_rules.parquet"
    with tempfile.TemporaryDirectory(prefix="spill-", dir=out) as spill, open_database(Path(spill)) as connection:
        connection.execute(f"CREATE TABLE found ({', '.join(f'{name} VARCHAR' for name in _NAMES)})")
        for table in checked_tables():
            files = inputs.get(table.name, ())
            if not files:
                continue
            present = make_view(connection, table, files)
            sql = (project_root() / FOLDER / f"{table.name}.sql").read_text(encoding="utf-8")
            connection.execute(f"INSERT INTO found {sql}")
            for rule in skipped_rules(table, present):
                connection.execute(
                    "INSERT INTO found VALUES (?, ?, ?, ?, NULL, NULL)", [rule, SKIPPED, table.name, hub]
                )
        connection.execute(
            "COPY (SELECT * FROM found ORDER BY table_name, rule_id, row_key) "
            f"TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd)"
        )
    return path
