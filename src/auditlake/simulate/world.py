"""The whole world before it is written: ordinary people of every area, registers, planted cases, fund books."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import polars as pl

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.books import Bookkeeper
from auditlake.simulate.careers import careers
from auditlake.simulate.ledger_rows import Ledger
from auditlake.simulate.pensions import pensions
from auditlake.simulate.plan import Plan
from auditlake.simulate.plants import plant_all
from auditlake.simulate.population import people
from auditlake.simulate.registers import registers
from auditlake.simulate.scene import Scene
from auditlake.simulate.tables import Frames, join_frames
from auditlake.simulate.unemployment import unemployment

FUNDS = ("110", "170", "210")
Sums = dict[tuple[str, str], dict[int, int]]


@dataclass
class World:
    """Frames of persons, payments and registers, the scene with its truth, and one ledger per area and fund."""

    plan: Plan
    tables: Frames
    scene: Scene
    ledgers: dict[tuple[str, str], Ledger]
    expense: Sums
    income: Sums

    def ledger_with(self, area: str, fund: str, event: BookEvent) -> Ledger:
        """The same ledger kept with one more event (what a correction reports)."""
        events = [e for e in self.scene.book_events if (e.area, e.fund) == (area, fund)]
        return _keep(self.plan, area, fund, self.expense, self.income, [*events, event])


def make_world(plan: Plan) -> World:
    """Everything, in memory; money in cents."""
    scene = Scene(plan)
    parts: list[Frames] = []
    for area in plan.areas.values():
        groups, base = people(plan, area)
        units, codes = base["unit"]["unit_id"].to_list(), base["unit"]["uscc"].to_list()
        scene.units[area.code] = units
        scene.payers[area.code] = codes
        work = careers(plan, area, groups, units, codes)
        parts += [base, work, pensions(plan, area, groups, work["due"])]
        parts.append(unemployment(plan, area, groups["jobless"], units))
    ordinary = join_frames(parts)
    plant_all(scene)
    parts += [registers(plan, hub, ordinary) for hub in plan.hubs]
    parts.append(scene.frames())
    tables = join_frames(parts)
    expense, income = _expense(tables), _income(tables)
    ledgers = {
        (area, fund): _keep(
            plan, area, fund, expense, income, [e for e in scene.book_events if (e.area, e.fund) == (area, fund)]
        )
        for area in plan.areas
        for fund in FUNDS
    }
    return World(plan, tables, scene, ledgers, expense, income)


def _keep(plan: Plan, area: str, fund: str, expense: Sums, income: Sums, events: list[BookEvent]) -> Ledger:
    return Bookkeeper(plan, area, fund, expense[area, fund], income[area, fund], events).keep()


def _expense(tables: Frames) -> Sums:
    """Benefits booked by area, fund and month; unemployment payments are fund 210."""
    rows = pl.concat(
        [
            tables["payment"].select("area", "fund", "book_month", "amount"),
            tables["upay"].select("area", pl.lit("210").alias("fund"), "book_month", "amount"),
        ]
    )
    return _sums(rows)


def _income(tables: Frames) -> Sums:
    """Dues that arrived, by area, fund and month of booking."""
    arrived = tables["due"].filter(pl.col("arrived"))
    return _sums(arrived.select("area", "fund", "book_month", amount=pl.col("unit_due") + pl.col("person_due")))


def _sums(rows: pl.DataFrame) -> Sums:
    result: Sums = defaultdict(dict)
    for area, fund, month, amount in (
        rows.group_by("area", "fund", "book_month").agg(pl.col("amount").sum()).iter_rows()
    ):
        result[area, fund][month] = amount
    return result
