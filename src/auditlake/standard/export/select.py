"""What is exported: the standard's own tables, or the source tables of a dialect, all of them or some."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace

from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import Dialect, dialect_names, load_dialect


class NothingToExport(ValueError):
    """A dialect or a table of that name does not exist; says which ones do."""


def selection(dialect: str | None = None, tables: Sequence[str] = ()) -> Dialect:
    """A dialect with the tables asked for; without a name the standard's own tables, reference ones included."""
    if dialect is None:
        whole = replace(load_dialect("standard"), tables=load_tables())
    else:
        try:
            whole = load_dialect(dialect)
        except KeyError:
            known = ", ".join(dialect_names())
            raise NothingToExport(f"没有方言 / no dialect {dialect!r}; 现有 / known: {known}") from None
    if not tables:
        return whole
    for name in tables:
        if name not in whole.tables:
            near = difflib.get_close_matches(name, whole.tables, 5, 0.4) or sorted(whole.tables)[:8]
            raise NothingToExport(
                f"{whole.name}: 没有表 {name!r}，相近的有 {'、'.join(near)}。\n"
                f"{whole.name}: there is no table {name!r}; near it are {', '.join(near)}."
            )
    return replace(whole, tables={name: whole.tables[name] for name in dict.fromkeys(tables)})
