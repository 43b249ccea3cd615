"""Where planted cases take place: months, areas, fresh people, and the rows they leave."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

from auditlake.months import add_months, first_day, month_of
from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.identity_numbers import PLANT_ORDER, citizen_id
from auditlake.simulate.names import person_names
from auditlake.simulate.plan import Plan, birth_division
from auditlake.simulate.subjects import Person
from auditlake.simulate.tables import SCHEMAS, Frames, frame


class Stage:
    """Collects the rows and the truth of all planted cases. Months count from the baseline: ``m(1)`` is period one."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.rng = plan.rng(99)
        self.rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.cases: list[dict[str, Any]] = []
        self.book_events: list[BookEvent] = []
        self.units: dict[str, list[str]] = {}
        self.payers: dict[str, list[str]] = {}
        self.story: dict[str, str] = {}
        self.timing: dict[tuple[str, int], tuple[str, int]] = {}
        self.left_out: dict[tuple[str, int], str] = {}
        self.refused: dict[tuple[str, int], str] = {}
        self.returned: dict[tuple[str, int], str] = {}
        self.corrected: tuple[str, str, int] | None = None
        self._people = 0

    def m(self, offset: int) -> int:
        """Month at an offset from the baseline's month."""
        return add_months(self.plan.baseline, offset)

    def day(self, offset: int, day: int) -> date:
        """A day in the month at an offset."""
        return first_day(self.m(offset)).replace(day=day)

    def here(self, *areas: str) -> bool:
        """Whether this world has all these areas; a case in an absent area is not planted."""
        return all(area in self.plan.areas for area in areas)

    def person(self, area: str, birth_month: int, sex: str = "1", order: int | None = None) -> Person:
        """A fresh person: odd person number, order digits 800-899, who has no other trace in this world."""
        self._people += 1
        n = self._people
        number = n * 2 + 10_000_001
        born = first_day(birth_month).replace(day=1 + n % 28)
        digits = PLANT_ORDER + n % 50 * 2 + (int(sex) % 2)
        who = Person(
            area,
            self.plan.areas[area].hub,
            f"{area}{number:08d}",
            citizen_id(birth_division(area), born, digits),
            person_names(self.rng, 1)[0],
            sex,
            born,
        )
        return self._register(who)

    def at(self, person: Person, area: str) -> Person:
        """The same person in the files of another agency (which may lie in another province)."""
        self._people += 1
        number = f"{area}{self._people * 2 + 10_000_001:08d}"
        return self._register(replace(person, area=area, hub=self.plan.areas[area].hub, person_id=number))

    def _register(self, who: Person) -> Person:
        self.add(
            "person",
            area=who.area,
            person_id=who.person_id,
            id_no=who.id_no,
            name=who.name,
            sex=who.sex,
            birth_date=who.birth,
            address="虚拟路800号",
            phone="10080000000",
            hukou_type="10",
            work_start_date=first_day(add_months(month_of(who.birth), 240)),
        )
        return who

    def add(self, table: str, **values: Any) -> None:
        """One row of a table of the world."""
        unknown = set(values) - set(SCHEMAS[table])
        if unknown:
            raise KeyError(f"table {table} has no column {unknown}")
        self.rows[table].append(values)

    def frames(self) -> Frames:
        """All planted rows as frames of the world."""
        return {name: frame(name, rows) for name, rows in self.rows.items() if rows}
