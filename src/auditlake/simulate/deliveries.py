"""Every delivery of every org in order of period, with what the door should say and when it arrives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.simulate.bodies import extracts_of
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.book_files import book_rows
from auditlake.simulate.ledger_rows import Ledger
from auditlake.simulate.plan import HISTORY_MONTHS
from auditlake.simulate.scene import yuan
from auditlake.simulate.shape import Extracts, extracts, of
from auditlake.simulate.world import FUNDS, World
from auditlake.simulate.write import Delivery, render
from auditlake.standard.calendar import add_workdays, due_date
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import orgs

CORRECTION = 2_340_000
FORGOTTEN = 5  #: of a table that its city returns, every fifth row was forgotten


class Deliverer:
    """Writes all deliveries of a world below ``root`` and keeps the list for the truth file."""

    def __init__(self, world: World, root: Path) -> None:
        self.world, self.plan, self.root = world, world.plan, root
        self.extracts: Extracts = extracts(world.plan, world.tables)
        self.entries: list[dict[str, Any]] = []
        self.places: dict[str, list[dict[str, Any]]] = {}
        self.rows: dict[str, int] = {}
        self.correction: dict[str, Any] | None = None
        self.fixes: dict[tuple[str, int], Delivery] = {}

    def run(self) -> None:
        """All orgs, baseline first; the correction after the round it belongs to."""
        for number in range(len(self.plan.deliveries)):
            for area in self.plan.areas.values():
                self._send(self.agency(area.si, number), number)
                self._send(self.books(area.fin, number), number)
            for org in self.plan.departments():
                if owed_tables(org, self.plan.deliveries[number][0]):
                    self._send(self.agency(org.id, number), number)
        self._correct()

    def _new(self, org: str, number: int, kind: str | None = None, revision: int = 1) -> Delivery:
        period, usual, _ = self.plan.deliveries[number]
        known = orgs()[org]
        return Delivery(org, known.hub, period, kind or usual, revision, load_dialect(known.dialect))

    def agency(self, org: str, number: int) -> Delivery:
        """A delivery of a social insurance agency or a department."""
        delivery = self._new(org, number)
        known = orgs()[org]
        left_out = self.world.scene.left_out.get((org, number))
        made: dict[str, pl.DataFrame] | None = None
        for table in owed_tables(known, delivery.period):
            if table.name == left_out:
                continue
            standard = str(table.standard_table)
            if (standard, "", -1) in self.extracts:
                rows = of(self.extracts, standard, known.division, number)
            else:
                if made is None:
                    made = extracts_of(Scope(self.plan, known, self.plan.deliveries[number][2], self.world.tables))
                rows = made[standard]
            text = render(table, rows, delivery.dialect)
            holder = delivery
            if self.world.scene.returned.get((org, number)) == table.name:
                holder = self._fix(org, number, table, text)
                text = text.head(len(text) - len(text) // FORGOTTEN)
            delivery.add(table, text)
            self.rows[standard] = self.rows.get(standard, 0) + len(rows)
            if "mark" in rows.columns:
                marks = rows["mark"]
                for index in marks.is_not_null().arg_true().to_list():
                    self.places.setdefault(marks[index], []).append(
                        {
                            "org": org,
                            "submission": holder.submission,
                            "file": table.file_name,
                            "line": index + 2,
                        }
                    )
        return delivery

    def _fix(self, org: str, number: int, table: Table, text: pl.DataFrame) -> Delivery:
        """What an org sends once its city has returned the period: the one table that lacked rows, whole."""
        fix = replace(self._new(org, number, "correction", 2), scope="tables")
        fix.add(table, text)
        self.fixes[org, number] = fix
        return fix

    def books(
        self, org: str, number: int, *, first_version: bool = True, kind: str | None = None, revision: int = 1
    ) -> Delivery:
        """A delivery of the fund books; ``first_version`` leaves out what the correction will add."""
        delivery = self._new(org, number, kind, revision)
        area = org.split("-")[0]
        month = self.plan.deliveries[number][2]
        months = self.plan.months[:HISTORY_MONTHS] if number == 0 else [month]
        ledgers = [self._ledger(area, fund, first_version) for fund in FUNDS]
        found = book_rows(ledgers, months, sorted({m // 100 for m in self.plan.months if m <= month}), org)
        for table in owed_tables(orgs()[org], delivery.period):
            text = found[table.name].select(table.column_names)
            delivery.add(table, text)
            standard = str(table.standard_table)
            self.rows[standard] = self.rows.get(standard, 0) + len(text)
        return delivery

    def _ledger(self, area: str, fund: str, first_version: bool) -> Ledger:
        corrected = self.world.scene.corrected
        if first_version or corrected is None or corrected[:2] != (area, fund):
            return self.world.ledgers[area, fund]
        event = BookEvent("extra_expense", area, fund, self.plan.deliveries[corrected[2]][2], CORRECTION)
        return self.world.ledger_with(area, fund, event)

    def _send(self, delivery: Delivery, number: int) -> None:
        scene = self.world.scene
        refused = scene.refused.get((delivery.org, number))
        if refused:
            for resource in delivery.resources:
                if "control" in resource:
                    resource["control"]["total"] = "1.00"
                    break
        delivery.save(self.root)
        timing, days = scene.timing.get((delivery.org, number), ("on_time", 0))
        due = due_date(delivery.period, 8)
        near = delivery.org == "330127-fin"
        arrives = add_workdays(due, days) if days else due if near else due - timedelta(days=4)
        self._entry(delivery, refused, timing, days, arrives)
        if fix := self.fixes.get((delivery.org, number)):
            fix.save(self.root)
            self._entry(fix, None, "returned", 0, add_workdays(due, 2))

    def _entry(self, delivery: Delivery, rule: str | None, timing: str, days: int, arrives: date) -> None:
        self.entries.append(
            {
                "org": delivery.org,
                "hub": delivery.hub,
                "period": delivery.period,
                "kind": delivery.kind,
                "revision": delivery.revision,
                "path": f"deliveries/{delivery.path}",
                "expected": "refused" if rule else "accepted",
                "rule": rule,
                "timing": timing,
                "days_late": days,
                "received_at": f"{arrives.isoformat()}T10:00:00+08:00",
            }
        )

    def _correct(self) -> None:
        """The finance bureau sends its last period again with an expense it had forgotten, consistently."""
        corrected = self.world.scene.corrected
        if corrected is None or corrected[2] >= len(self.plan.deliveries):
            return
        area, fund, number = corrected
        delivery = self.books(f"{area}-fin", number, first_version=False, kind="correction", revision=2)
        delivery.save(self.root)
        self._entry(delivery, None, "correction", 0, add_workdays(due_date(delivery.period, 8), 10))
        old, new = self._ledger(area, fund, True).report[-1], self._ledger(area, fund, False).report[-1]
        text = {k: yuan(new[i] - old[i]) for k, i in (("income_delta", 1), ("expense_delta", 2), ("closing_delta", 4))}
        self.correction = {
            "org": delivery.org,
            "period": delivery.period,
            "kind": "correction",
            "revision": 2,
            "fund_code": fund,
            "area_code": area,
            **text,
        }
