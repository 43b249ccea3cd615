"""What need not be computed again: tables and checks whose inputs are those of the period's current build.

A late delivery or a correction touches a few tables of one org. The other files of the build before are as good as
new ones (equal inputs give equal bytes), so the new build lists them under the keys they have.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any

from auditlake.build import manifest, pointer
from auditlake.build.inputs import Inputs
from auditlake.check.compile import compile_checks
from auditlake.home import project_root
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.store.client import Store

Entries = list[dict[str, Any]]
#: (dialect, source table) and what it holds: submission, org and keys
Holding = tuple[str, ...]


def before(store: Store, inputs: Inputs) -> manifest.Manifest | None:
    """The period's current build, when it is another one made with the very same code."""
    current = pointer.current_builds(store).get(inputs.period)
    if current is None or current == inputs.build:
        return None
    made = manifest.read(store, current)
    return made if made["inputs"]["code"] == inputs.code else None


def same_tables(made: manifest.Manifest, inputs: Inputs) -> set[str]:
    """Standard tables that the build before holds with the very same inputs."""
    old = table_inputs(made["inputs"]["events"], made["inputs"]["states"])
    new = table_inputs(inputs.events, inputs.states)
    return {table for table, holdings in new.items() if old.get(table) == holdings}


def same_checks(store: Store, made: manifest.Manifest, inputs: Inputs, fresh: Mapping[str, str]) -> set[str]:
    """Models of checks whose every table is read from the same files as in the build before.

    ``fresh``: standard table -> key in this build. A check sees nothing else: parameters and its own SQL are code, and
    the clock is not given to it. One that failed is tried again.
    """
    old = table_keys(store, made["inputs"]["history"], manifest.outputs(made, "standard"))
    new = table_keys(store, inputs.history, fresh)
    changed = {table for table in old.keys() | new.keys() if old.get(table) != new.get(table)}
    fine = {check["model"] for check in made["checks"] if check["status"] != "error"}
    sql = {check.info.model: check.sql for check in compile_checks(inputs.period)}
    return {model for model in fine & sql.keys() if not changed & set(re.findall(r"\w+", sql[model]))}


def table_keys(store: Store, history: Mapping[str, str], fresh: Mapping[str, str]) -> dict[str, list[str]]:
    """Keys per standard table that checks read: events of the periods before and this one, states of this one only."""
    earlier = [manifest.outputs(manifest.read(store, build), "standard") for _, build in sorted(history.items())]
    tables = load_tables()
    events = {name for made in earlier for name in made if tables[name].kind == "event"}
    return {
        name: [m[name] for m in earlier if name in m and name in events] + ([fresh[name]] if name in fresh else [])
        for name in sorted(events | fresh.keys())
    }


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
