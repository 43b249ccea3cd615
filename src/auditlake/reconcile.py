"""Reconciliation: every row and every yuan of a build's standard tables back to the files that brought them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import polars as pl

from auditlake.build import manifest, pointer
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import STANDARD, load_dialect
from auditlake.store.cache import stage
from auditlake.store.client import Store

KINDS = ("event", "state")
SUMMED = ("rows_declared", "rows_found", "rows_rejected", "rows_loaded")
TOTALLED = ("control_declared", "control_loaded")
#: standard rows and money sums by submission
Totals = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Line:
    """One source table of one submission beside the standard table it feeds.

    ``declared`` is what the manifest promised, ``found`` what the file holds, ``standard`` what the build holds of it;
    the control column's totals in yuan likewise, ``None`` where the source names none.
    """

    submission: str
    dialect: str
    source_table: str
    standard_table: str
    declared: int
    found: int
    rejected: int
    loaded: int
    standard: int
    control_declared: Decimal | None
    control_loaded: Decimal | None
    control_standard: Decimal | None

    @property
    def problems(self) -> list[str]:
        """What does not add up, in both languages; empty when nothing was lost or invented."""
        found = []
        if self.found != self.loaded + self.rejected:
            found.append(
                f"收到 {self.found} 行 ≠ 入库 {self.loaded} + 拒收 {self.rejected} / rows found ≠ loaded + rejected"
            )
        if self.loaded != self.standard:
            found.append(
                f"入库 {self.loaded} 行 ≠ 标准层 {self.standard} 行 / rows loaded ≠ rows in the standard table"
            )
        if self.control_loaded != self.control_standard:
            found.append(f"入库合计 {self.control_loaded} ≠ 标准层合计 {self.control_standard} / control totals differ")
        return [f"{self.submission} {self.source_table} → {self.standard_table}: {problem}" for problem in found]


def reconcile(store: Store, period: str) -> list[Line]:
    """Every table of every submission that the period's current build reads, by standard table and submission.

    ``LookupError`` when the period has no current build.
    """
    builds = pointer.current_builds(store)
    if period not in builds:
        raise LookupError(
            f"{store.hub} {period}: 该期尚无当前计算，请先运行 build。\n"
            f"{store.hub} {period}: no current build of this period; run build first."
        )
    made = manifest.read(store, builds[period])
    keys = manifest.outputs(made, "standard")
    totals = {name: _totals(store, name, key) for name, key in keys.items() if load_tables()[name].kind in KINDS}
    lines = [
        _line(entry, count, totals)
        for kind in KINDS
        for entry in made["inputs"]["events" if kind == "event" else "states"]
        for count in _by_table(entry["counts"])
        if count["table"] in entry["tables"] and load_tables()[count["standard_table"]].kind == kind
    ]
    return sorted(lines, key=lambda line: (line.standard_table, line.submission)) + list(_invented(lines, totals))


def _totals(store: Store, table: str, key: str) -> Totals:
    """Rows and sums of the money columns of one standard table by submission."""
    money = [c.name for c in load_tables()[table].columns if c.type.startswith("DECIMAL")]
    frame = pl.scan_parquet(stage(store, key)).group_by("snapshot_id").agg(pl.len().alias("_rows"), pl.col(money).sum())
    return {row["snapshot_id"]: row for row in frame.collect().to_dicts()}


def _by_table(counts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A receipt counts by file; a table may come in several."""
    tables: dict[str, dict[str, Any]] = {}
    for count in counts:
        one = tables.setdefault(count["table"], count | dict.fromkeys(SUMMED, 0) | dict.fromkeys(TOTALLED))
        for name in SUMMED:
            one[name] += count[name] or 0
        for name in TOTALLED:
            if count[name] is not None:
                one[name] = (one[name] or 0) + _yuan(count[name])
    return list(tables.values())


def _line(entry: dict[str, Any], count: dict[str, Any], totals: dict[str, Totals]) -> Line:
    source = load_dialect(entry["dialect"]).tables[count["table"]]
    standard = totals.get(count["standard_table"], {}).pop(entry["submission"], {})
    column = source.column(count["control_column"]) if count["control_column"] else None
    feeds = column and (column.name if entry["dialect"] == STANDARD else column.standard_column)
    compared = feeds is not None and count["control_loaded"] is not None
    return Line(
        submission=entry["submission"],
        dialect=entry["dialect"],
        source_table=count["table"],
        standard_table=count["standard_table"],
        declared=count["rows_declared"],
        found=count["rows_found"],
        rejected=count["rows_rejected"],
        loaded=count["rows_loaded"],
        standard=standard.get("_rows", 0),
        control_declared=_yuan(count["control_declared"]) if compared else None,
        control_loaded=_yuan(count["control_loaded"]) if compared else None,
        control_standard=_yuan(standard.get(str(feeds), 0)) if compared else None,
    )


def _invented(lines: list[Line], totals: dict[str, Totals]) -> Iterator[Line]:
    """Rows of the standard that no submitted table accounts for; ``_line`` has taken its own out of ``totals``."""
    for table, left in totals.items():
        for submission, row in left.items():
            yield Line(submission, "", "?", table, 0, 0, 0, 0, row["_rows"], None, None, None)


def _yuan(value: Any) -> Decimal:
    return Decimal(str(value or 0)).quantize(Decimal("0.01"))
