"""The board's facts as one small Parquet object of the hub, named by its content, and the pointer to it.

Made anew after each pass of collect and of the deadline; the web page reads it and never a ledger.
"""

from __future__ import annotations

import io
import json
from typing import Any

import polars as pl

from auditlake import __version__, clock
from auditlake.board.facts import COLUMNS, facts
from auditlake.collect.deadline import candidates
from auditlake.collect.receipts import Book
from auditlake.hashing import canonical, sha256
from auditlake.home import standard_dir
from auditlake.standard.duties import owing
from auditlake.store.cache import stage
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

POINTER = "current/board.json"
_POLARS: dict[str, Any] = {"VARCHAR": pl.String, "BIGINT": pl.Int64, "BOOLEAN": pl.Boolean, "DATE": pl.Date}


def frame(rows: list[dict[str, Any]], columns: dict[str, str] = COLUMNS) -> pl.DataFrame:
    """Rows of facts with their columns and types, in their order."""
    schema = {name: _POLARS[type_] for name, type_ in columns.items()}
    return pl.DataFrame({name: [row[name] for row in rows] for name in schema}, schema=schema)


def renew(store: Store, book: Book | None = None) -> bool:
    """Write the board when it changed; ``book``: the hub's receipts when they are at hand. True when it was written.

    Receipts are only ever added, so only orgs with new ones are judged again, and everybody for a new month. The
    object before the last one stays for whoever reads it just now, older ones go.
    """
    book = book or Book.read(store)
    before, rules = pointer(store), _rules()
    made = _made(store, book, before if before and before["rules"] == rules else None)
    if made is None:
        return False
    buffer = io.BytesIO()
    made.write_parquet(buffer, compression="zstd", compression_level=1, statistics=False)
    data = buffer.getvalue()
    key = f"marts/board/{sha256(data)[:16]}.parquet"
    last = before["before"] if before and before["key"] == key else before["key"] if before else None
    store.put_bytes(key, data)
    at = {"key": key, "before": last, "rules": rules, "rows": made.height}
    at |= {"receipts": len(book.receipts), "periods": candidates(book)}
    store.put_bytes(POINTER, canonical(at | {"as_of": clock.as_of().isoformat()}))
    if before and before["before"] not in (None, key, last):
        store.delete(before["before"])
    return True


def _made(store: Store, book: Book, before: dict[str, Any] | None) -> pl.DataFrame | None:
    """The facts as they are now, ``None`` when they are as before."""
    if before is None or before["receipts"] > len(book.receipts):
        return frame(facts(store.hub, book))
    fresh = book.receipts[before["receipts"] :]
    touched = {r["org"] for r in fresh} | {
        decision["submission"].split(".")[0] for r in fresh for decision in r.get("signoff") or []
    }
    periods = candidates(book)
    if not touched and periods == before["periods"]:
        return None
    if periods != before["periods"]:
        touched |= {org for period in periods for org in owing(store.hub, period)}
    old = pl.read_parquet(stage(store, before["key"]))
    new = frame(facts(store.hub, book, touched))
    return pl.concat([old.filter(~pl.col("org").is_in(list(touched))), new]).sort("period", "org")


def _rules() -> str:
    """What else decides the facts: who owes what, since when, and how this module judges."""
    names = ("orgs.csv", "obligations.csv", "parameters.csv")
    read = [sha256((standard_dir() / name).read_bytes()) for name in names]
    return sha256(canonical([__version__, *COLUMNS, *read]))[:16]


def pointer(store: Store) -> dict[str, Any] | None:
    """Which object counts: ``{"key", "rows", "as_of", ...}``; ``None`` before the first collect."""
    try:
        return dict(json.loads(store.get_bytes(POINTER)))
    except StoreMissing:
        return None


def read(store: Store) -> tuple[pl.DataFrame, dict[str, Any]]:
    """The facts and their pointer; no rows before the first collect."""
    for _ in range(3):
        if (at := pointer(store)) is None:
            break
        try:
            return pl.read_parquet(stage(store, at["key"])), at
        except StoreMissing:  # renewed twice since the pointer was read
            continue
    return frame([]), {"key": "", "rows": 0, "as_of": ""}
