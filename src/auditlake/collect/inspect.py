"""Judge a taken delivery: structure first, then cells. The same code at the hub and on a clerk's laptop."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from auditlake import clock
from auditlake.collect import continuity, readers, take
from auditlake.collect import manifest as manifests
from auditlake.collect.door import TableResult, control_text, validate
from auditlake.collect.intake import Intake
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import NAME, Manifest, Resource
from auditlake.collect.prefix import MISPLACED, PLAIN_KINDS, Place
from auditlake.collect.problem import Problem
from auditlake.collect.severity import max_bad_share
from auditlake.collect.take import Taken
from auditlake.months import month_of
from auditlake.standard import parameters
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import STANDARD, Dialect
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import Org, orgs
from auditlake.standard.versions import dialect_of

Earlier = Callable[[Table], list[Path]]


@dataclass
class Inspection:
    """The judgement. ``problems`` lists the first ones, ``counts`` counts all by rule."""

    place: Place
    org: Org | None
    manifest: Manifest | None = None
    dialect: Dialect | None = None
    problems: list[Problem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    tables: list[dict[str, Any]] = field(default_factory=list)
    tables_missing: list[str] = field(default_factory=list)
    results: list[TableResult] = field(default_factory=list)
    rows: int = 0
    rows_rejected: int = 0

    def add(self, problems: list[Problem]) -> None:
        """Note problems one by one."""
        self.problems += problems
        self.counts.update(p.rule for p in problems)

    @property
    def refused(self) -> bool:
        """Whether any problem refuses the whole submission."""
        return any(p.severity == "error" for p in self.problems)


def inspect(
    place: Place,
    taken: dict[str, Taken],
    hub: str,
    folder: Path,
    earlier: Earlier,
    first: list[Problem] | None = None,
    before: Earlier = lambda table: [],
) -> Inspection:
    """Judge the files of one delivery; ``folder`` is private, collected files are left in it.

    ``earlier(table)`` gives collected files of other accepted submissions of an event table. ``first``:
    problems known from elsewhere (the revision, an upload cut short). ``before(table)`` gives the collected files of
    the org's newest accepted submission of an earlier period. Never raises for what the org did.
    """
    found = Inspection(place, orgs().get(place.org))
    found.add(first or [])
    if found.counts[MISPLACED]:
        return found
    if NAME not in taken:
        found.add([Problem("manifest.missing", file=NAME, found="-", expected=NAME)])
        return found
    if (count := len(taken) - 1) > (limit := get_limits().files):
        found.add([Problem("manifest.unreadable", file=NAME, found=f"{count} files", expected=f"<= {limit}")])
        return found
    found.manifest, problems = manifests.parse(manifests.read(taken[NAME].path))
    found.add(problems)
    if found.manifest is None:
        return found
    today = month_of(clock.today())
    found.add(manifests.compare(found.manifest, place, found.org, hub, today))
    if found.refused and not all(p.rule.startswith(("file.", "delivery.")) for p in found.problems):
        return found
    if place.kind not in PLAIN_KINDS and found.org is not None:
        found.dialect = dialect_of(found.org.dialect, found.manifest.auditlake.standard)
    found.add(take.compare(found.manifest, taken))
    files = _structure(found, found.manifest, taken, folder)
    if not found.refused:
        _cells(found, files, folder, earlier, before)
    return found


def _structure(found: Inspection, manifest: Manifest, taken: dict[str, Taken], folder: Path) -> list[_File]:
    """Phase one: every file into text; everything that makes a file unreadable or incomplete."""
    unsound = {p.file for p in found.problems if p.severity == "error"}
    files: list[_File] = []
    tables = manifests.tables_of(found.place.kind, found.dialect)
    for number, resource in enumerate(manifest.resources):
        table = manifests.table_of(resource, tables)
        if table is None:
            known = ", ".join(tables)
            found.add(
                [
                    Problem(
                        "manifest.dialect",
                        file=resource.path,
                        column="resources.name",
                        found=resource.name,
                        expected=known,
                    )
                ]
            )
            continue
        item = taken.get(resource.path)
        if item is None or resource.path in unsound:
            found.tables.append(_entry(table, resource, item))
            continue
        intake = readers.read(found.dialect, table, resource, item.path, folder / f"text-{number:04d}.parquet")
        found.problems += intake.problems
        found.counts += intake.counts
        if intake.readable:
            found.add(_row_count(table, resource, intake, found.dialect is not None and found.dialect.name == STANDARD))
        found.rows += intake.rows + intake.broken
        found.rows_rejected += intake.broken
        entry = _entry(table, resource, item) | {"rows_found": intake.rows + intake.broken}
        entry |= readers.as_read(found.dialect, resource, intake)
        found.tables.append(entry)
        files.append(_File(table, resource, intake, entry))
    # what a correction of some tables does not bring stays as it was
    if found.org is not None and found.dialect is not None and manifest.auditlake.scope == "whole":
        have = {table.name for table in (manifests.table_of(r, tables) for r in manifest.resources) if table}
        for owed in owed_tables(found.org, found.place.period):
            if owed.name not in have and owed.name in found.dialect.tables:
                found.tables_missing.append(owed.name)
                found.add([Problem("table.missing", table=owed.name, found=owed.name, severity="warning")])
    found.counts += Counter()  # drops the zeros
    return files


@dataclass(frozen=True)
class _File:
    table: Table
    resource: Resource
    intake: Intake
    entry: dict[str, Any]


def _row_count(table: Table, resource: Resource, intake: Intake, hub: bool) -> list[Problem]:
    """Rows as declared, and an empty file only where nothing may have happened, or where nobody below brought any."""
    rows = intake.rows + intake.broken
    if rows != resource.rows:
        return [
            Problem("rows.count", file=resource.path, table=table.name, found=str(rows), expected=str(resource.rows))
        ]
    if rows == 0:
        severity = "error" if table.kind == "state" and not hub else "warning"
        return [Problem("file.header_only", file=resource.path, table=table.name, row=1, found="0", severity=severity)]
    return []


def _cells(found: Inspection, files: list[_File], folder: Path, earlier: Earlier, before: Earlier) -> None:
    """Phase two: cells, keys, totals of every table, and whether it goes on where the one before ended."""
    by_table: dict[str, list[_File]] = defaultdict(list)
    for file in files:
        by_table[file.table.name].append(file)
    for group in by_table.values():
        table = group[0].table
        known = earlier(table) if table.kind == "event" and table.key else []
        result = validate(table, found.dialect, [f.intake for f in group], found.place.submission, folder, known)
        found.results.append(result)
        found.problems += result.problems
        found.counts += result.counts
        found.rows_rejected += result.rows_rejected
        for (column, value), rows in sorted(result.unmapped.items()):
            found.problems.append(
                Problem("cell.unmapped", table=table.name, column=column, found=value, severity="warning", count=rows)
            )
            found.counts["cell.unmapped"] += rows
        for file in group:
            _totals(found, file, result)
        _bad_share(found, table, result)
        _goes_on(found, group[0].entry, result, before)


def _totals(found: Inspection, file: _File, result: TableResult) -> None:
    name, entry = file.resource.path, file.entry
    rows, control = result.loaded.get(name, (0, Decimal(0) if file.table.control_column else None))
    entry["rows_loaded"], entry["control_loaded"] = rows, control_text(control)
    entry["rows_rejected"] = file.intake.rows - rows
    entry["unmapped"] = sum(n for (_, _), n in result.unmapped.items())
    declared = file.resource.control
    if declared is None or not file.table.control_column:
        return
    if declared.column != file.table.control_column:
        found.add(
            [
                Problem(
                    "control.total",
                    file=name,
                    table=file.table.name,
                    column=declared.column,
                    found=declared.column,
                    expected=file.table.control_column,
                )
            ]
        )
    elif not result.control_unreadable.get(name):
        # with unreadable amounts the sum says nothing; those rows are rejected and told one by one
        total = result.control_found.get(name, Decimal(0))
        if total != Decimal(declared.total):
            found.add(
                [
                    Problem(
                        "control.total",
                        file=name,
                        table=file.table.name,
                        column=declared.column,
                        found=control_text(total) or "",
                        expected=declared.total,
                    )
                ]
            )


def _bad_share(found: Inspection, table: Table, result: TableResult) -> None:
    limit = max_bad_share(table, found.org.division if found.org else "000000", clock.today())
    if result.rows and Decimal(result.rows_rejected) / result.rows > limit:
        share = f"{result.rows_rejected}/{result.rows} = {result.rows_rejected / result.rows:.1%}"
        found.add([Problem("table.bad_share", table=table.name, found=share, expected=f"{limit:.0%}")])


def _goes_on(found: Inspection, entry: dict[str, Any], result: TableResult, before: Earlier) -> None:
    """Counts for the table's first file; nothing for an answer, or where no submission came before."""
    if found.dialect is None or found.org is None or not continuity.wanted(result.table):
        return
    files = tuple(before(result.table))
    one = continuity.Look(result.table, found.dialect, result.collected, result.rejects, files, found.place.period)
    division, day = found.org.division, clock.today()
    seen = continuity.look(one, parameters.resolve("opening_tolerance", division, day))
    entry.update(seen.counts)
    found.add(continuity.problems(one, seen, parameters.resolve("vanish_share", division, day)))


def _entry(table: Table, resource: Resource, item: Taken | None) -> dict[str, Any]:
    """Receipt line of a file, before anything was loaded."""
    return {
        "table": table.name,
        "standard_table": table.standard_table,
        "file": resource.path,
        "rows_declared": resource.rows,
        "rows_found": None,
        "rows_loaded": 0,
        "rows_rejected": 0,
        "control_column": table.control_column,
        "control_declared": resource.control.total if resource.control else None,
        "control_loaded": None,
        "sha256": item.sha256 if item else None,
        "unmapped": 0,
        **continuity.Continuity().counts,
    }


def nothing_loaded(entry: dict[str, Any]) -> dict[str, Any]:
    """The line of a file in a refused submission: whatever was read, nothing was loaded."""
    return entry | {"rows_loaded": 0, "control_loaded": None}
