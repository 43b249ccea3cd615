"""What need not be computed again: standard tables whose inputs are those of the period's current build.

A late delivery or a correction touches a few tables of one org. The other files of the build before are as good as
new ones (equal inputs give equal bytes), so the new build lists them under the keys they have.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import Any

from auditlake.build import manifest, pointer
from auditlake.build.inputs import Inputs
from auditlake.home import project_root
from auditlake.standard.dialects import load_dialect
from auditlake.store.client import Store

Entries = list[dict[str, Any]]
#: (dialect, source table) and what it holds: submission, org and keys
Holding = tuple[str, ...]


def carried(store: Store, inputs: Inputs) -> tuple[manifest.Manifest | None, set[str]]:
    """The period's current build and the standard tables that it holds with the very same inputs and code."""
    current = pointer.current_builds(store).get(inputs.period)
    if current is None or current == inputs.build:
        return None, set()
    before = manifest.read(store, current)
    if before["inputs"]["code"] != inputs.code:
        return before, set()
    old = table_inputs(before["inputs"]["events"], before["inputs"]["states"])
    new = table_inputs(inputs.events, inputs.states)
    return before, {table for table, holdings in new.items() if old.get(table) == holdings}


def table_inputs(events: Entries, states: Entries) -> dict[str, set[Holding]]:
    """Standard table -> everything its staging reads, of every dialect that feeds it."""
    sources: dict[tuple[str, str], set[Holding]] = defaultdict(set)
    for kind, entries in (("event", events), ("state", states)):
        for entry in entries:
            tables = load_dialect(entry["dialect"]).tables
            for table, keys in entry["tables"].items():
                if tables[table].kind == kind:
                    holding = (entry["dialect"], table, entry["submission"], entry["org"], entry["division"], *keys)
                    sources[entry["dialect"], table].add(holding)
    found: dict[str, set[Holding]] = defaultdict(set)
    for dialect, table in sources:
        standard = str(load_dialect(dialect).tables[table].standard_table)
        for read in reads(dialect, standard) | {table}:
            found[standard] |= sources.get((dialect, read), set())
    return dict(found)


@cache
def reads(dialect: str, standard: str) -> frozenset[str]:
    """Source tables that the staging of a standard table names, also through the dialect's helper models."""
    folder = project_root() / "dbt_project" / "models" / "staging" / dialect
    known, found, left = load_dialect(dialect).tables, set[str](), [f"stg_{dialect}__{standard}"]
    seen = set(left)
    while left:
        text = (folder / f"{left.pop()}.sql").read_text(encoding="utf-8")
        words = set(re.findall(r"'([^']+)'", text))
        found |= words & known.keys()
        # the macro with_person joins the dialect's person_key model without naming it
        helpers = {word for word in words if (folder / f"{word}.sql").is_file()}
        helpers |= {f"{dialect}__person_key"} if "with_person(" in text else set()
        left += sorted(helpers - seen)
        seen |= helpers
    return frozenset(found)
