"""One row per org, period and table: the same words as ``facts``, table by table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from auditlake.board.facts import Row, entries, facts, total, whole
from auditlake.collect.receipts import DATA_KINDS, Book
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import owed_names
from auditlake.standard.reference import orgs

#: columns and SQL types
COLUMNS = {
    "period": "VARCHAR",
    "org": "VARCHAR",
    "table_name": "VARCHAR",
    "due": "DATE",
    "owed": "BOOLEAN",
    "came": "BOOLEAN",
    "rows_declared": "BIGINT",
    "rows_loaded": "BIGINT",
    "rows_rejected": "BIGINT",
    "vanished": "BIGINT",
    "opening_differs": "BIGINT",
    "complete": "BOOLEAN",
    "continuous": "BOOLEAN",
    "on_time": "BOOLEAN",
}


def table_facts(hub: str, book: Book) -> Iterator[Row]:
    """Rows of every table that an org owed or brought, under the names of the standard."""
    came_before: dict[tuple[str, str], bool] = {}
    for fact in facts(hub, book):
        org, period = fact["org"], fact["period"]
        for name, files in sorted(_by_table(book, org, period).items()):
            came = bool(files)
            # once a table has come, a period in which it was owed and did not come is a gap
            unbroken = came_before.get((org, name), True)
            if came or (org, name) in came_before:
                came_before[org, name] = unbroken and came
            opening = total(files, "opening_differs")
            yield {
                "period": period,
                "org": org,
                "table_name": name,
                "due": fact["due"],
                "owed": name in _owed(org, period),
                "came": came,
                "rows_declared": total(files, "rows_declared"),
                "rows_loaded": total(files, "rows_loaded"),
                "rows_rejected": total(files, "rows_rejected"),
                "vanished": total(files, "vanished"),
                "opening_differs": opening,
                "complete": came and all(map(whole, files)),
                "continuous": came and unbroken and not opening,
                "on_time": came and fact["on_time"],
            }


def _by_table(book: Book, org: str, period: str) -> dict[str, list[Row]]:
    counts = book.newest_of(org, period)
    found: dict[str, list[Row]] = defaultdict(list, {name: [] for name in _owed(org, period)})
    if counts:
        mine = [r for r in book.of_org(org) if r["period"] == period and r["kind"] in DATA_KINDS]
        for entry in entries(mine, counts):
            found[str(entry.get("standard_table") or entry["table"])].append(entry)
    return found


def _owed(org: str, period: str) -> list[str]:
    tables = load_dialect(orgs()[org].dialect).tables
    return [str(tables[name].standard_table) for name in owed_names(org, period)]
