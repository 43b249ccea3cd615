"""A project's standard as the rules look at it: contracts, dialects, code lists and rows, from any folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from auditlake.home import project_root
from auditlake.standard.contracts import Table, read_contracts
from auditlake.standard.reference import read_rows

Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Source:
    """A dialect as its folder holds it: the head, the source tables, the rows of its value map."""

    name: str
    head: dict[str, Any]
    tables: dict[str, Table]
    value_map: Rows


@dataclass(frozen=True)
class Project:
    """``lists`` are the code lists by name, the divisions among them as ``division``."""

    root: Path
    tables: dict[str, Table]
    dialects: dict[str, Source]
    lists: dict[str, Rows]

    @classmethod
    def read(cls, root: Path | None = None) -> Project:
        """The project at ``root``; ``ValueError`` names a contract that cannot be read."""
        root = root or project_root()
        standard = root / "standard"
        heads = sorted((standard / "dialects").glob("*/dialect.yaml"))
        lists = {path.stem: read_rows(path) for path in sorted((standard / "codes").glob("*.csv"))}
        return cls(
            root,
            read_contracts(sorted((standard / "tables").glob("*/*.odcs.yaml"))),
            {head.parent.name: _source(head) for head in heads},
            lists | {"division": read_rows(standard / "divisions.csv")},
        )

    @cached_property
    def codes(self) -> dict[str, set[str]]:
        """The codes of every list."""
        return {name: {row["code"] for row in rows} for name, rows in self.lists.items()}

    def rows(self, name: str) -> Rows:
        """Rows of a CSV file of the standard, such as ``orgs.csv``."""
        return read_rows(self.root / "standard" / name)

    def upward(self) -> dict[str, Table]:
        """The dialect ``standard``: every submitted table without its identifying columns."""
        return {
            table.name: replace(table, columns=tuple(c for c in table.columns if c.classification != "identifying"))
            for table in self.tables.values()
            if table.kind in ("event", "state")
        }


def _source(head: Path) -> Source:
    values = head.with_name("value_map.csv")
    return Source(
        head.parent.name,
        yaml.safe_load(head.read_text(encoding="utf-8")),
        read_contracts(sorted(head.parent.glob("*.odcs.yaml"))),
        read_rows(values) if values.is_file() else [],
    )
