"""The words in which planted cases are written: fresh people, what happens to them, and what truth says of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from auditlake.months import add_months, first_day, month_of, months_between, period_of
from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.careers import rates
from auditlake.simulate.identity_numbers import PLANT_ORDER, citizen_id
from auditlake.simulate.names import person_names
from auditlake.simulate.plan import Plan, avg_wage, birth_division
from auditlake.simulate.tables import SCHEMAS, Frames, frame


@dataclass(frozen=True)
class Person:
    """A planted person as one agency knows them; ``at`` gives the same person at another agency."""

    area: str
    hub: str
    person_id: str
    id_no: str
    name: str
    sex: str
    birth: date

    @property
    def account(self) -> str:
        """Invented benefit account."""
        return "99" + self.person_id


@dataclass(frozen=True)
class Payee:
    """A pension of a planted person."""

    person: Person
    payee_id: str
    fund: str
    amount: int


@dataclass(frozen=True)
class Claim:
    """An unemployment claim of a planted person."""

    person: Person
    claim_id: str
    amount: int


def yuan(cents: int) -> str:
    """Cents as text with two decimals."""
    return str(Decimal(cents).scaleb(-2))


class Scene:
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

    # --- people -------------------------------------------------------------------------------------------------
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

    # --- insurance ----------------------------------------------------------------------------------------------
    def work(
        self,
        p: Person,
        first: int,
        last: int,
        *,
        fund: str = "110",
        ratio: float = 0.9,
        detail: bool = True,
        unit: int = 0,
        skip: Iterable[int] = (),
        bases: dict[int, int] | None = None,
        category: str = "1",
        end: date | None = None,
        since: date | None = None,
    ) -> None:
        """Enrolment and monthly dues from month ``first`` to ``last``; ``bases`` (cents) override single months."""
        unit_id = self.units[p.area][unit] if fund != "170" and category != "3" else None
        closed = end or (None if last >= self.plan.last else first_day(last).replace(day=28))
        self.add(
            "enrolment",
            area=p.area,
            person_id=p.person_id,
            fund=fund,
            enrol_date=since or first_day(first),
            end_date=closed,
            category=category,
        )
        if detail and unit_id:
            self.add(
                "detail",
                area=p.area,
                person_id=p.person_id,
                unit_id=unit_id,
                fund=fund,
                start_date=since or first_day(first),
                end_date=closed,
            )
        for i in range(months_between(first, last) + 1):
            month = add_months(first, i)
            if month in skip:
                continue
            if fund == "170":
                base, parts = 10_000, (0, 10_000)
            else:
                base = (bases or {}).get(month) or int(avg_wage(p.area, month) * ratio) // 100 * 100
                parts = self.due_parts(fund, base)
            self.add(
                "due",
                area=p.area,
                person_id=p.person_id,
                unit_id=unit_id,
                fund=fund,
                book_month=month,
                due_month=month,
                charge_type="10",
                base=base,
                unit_due=parts[0],
                person_due=parts[1],
                arrived=True,
            )

    @staticmethod
    def due_parts(fund: str, base: int) -> tuple[int, int]:
        """(unit due, person due) in cents."""
        unit, person = rates(fund, np.array([base], dtype=np.int64))
        return int(unit[0]), int(person[0])

    # --- pensions -----------------------------------------------------------------------------------------------
    def payee(
        self,
        p: Person,
        fund: str,
        start: int,
        *,
        amount: int = 0,
        kind: str = "",
        category: str = "",
        actual: int = 240,
        deemed: int = 0,
        end: int | None = None,
        suffix: str = "",
    ) -> Payee:
        """A pension with a monthly amount in cents."""
        payee_id = f"P{p.person_id}-{fund}{suffix}"
        money = amount or {"110": 312_000, "120": 486_000, "170": 26_500}[fund] + len(self.rows["payee"]) * 100
        self.add(
            "payee",
            area=p.area,
            payee_id=payee_id,
            person_id=p.person_id,
            fund=fund,
            kind=kind or ("06" if fund == "170" else "01"),
            category=category or ("4" if fund == "170" else "1"),
            start_month=start,
            end_month=end,
            account=p.account,
            holder=p.name,
            actual=actual,
            deemed=deemed,
        )
        for row in self.rows["person"]:
            if row["person_id"] == p.person_id:
                row["retire_month"] = start
        return Payee(p, payee_id, fund, money)

    def pay(
        self,
        payee: Payee,
        first: int,
        last: int,
        *,
        booked: int | None = None,
        amount: int | None = None,
        adjust: str = "0",
        regular: bool = True,
        mark: str | None = None,
    ) -> None:
        """One payment a benefit month, booked in that month or all in ``booked``."""
        for i in range(months_between(first, last) + 1):
            month = add_months(first, i)
            self.add(
                "payment",
                area=payee.person.area,
                payee_id=payee.payee_id,
                person_id=payee.person.person_id,
                fund=payee.fund,
                item="A0101" if regular else "A0901",
                book_month=booked or month,
                benefit_month=month,
                amount=payee.amount if amount is None else amount,
                adjust=adjust,
                regular=regular,
                account=payee.person.account,
                holder=payee.person.name,
                mark=mark,
            )

    def pensioner(self, area: str, fund: str = "110", sex: str = "1", until: int | None = None) -> Payee:
        """A man of 66 with a lawful pension since long, paid monthly from the first month of history."""
        p = self.person(area, self.m(-66 * 12 - 7), sex)
        payee = self.payee(p, fund, self.m(-50))
        self.pay(payee, self.plan.first, until or self.plan.last)
        return payee

    # --- unemployment -------------------------------------------------------------------------------------------
    def claim(
        self,
        p: Person,
        lost: date,
        *,
        paid_months: int = 80,
        entitled: int = 18,
        used_before: int = 0,
        first: int | None = None,
        last: int | None = None,
        amount: int = 180_000,
    ) -> Claim:
        """A claim with monthly payments from ``first`` (default: the month after the loss) to ``last``."""
        claim_id = f"C{p.person_id}"
        self.add(
            "claim",
            area=p.area,
            claim_id=claim_id,
            person_id=p.person_id,
            unit_id=self.units[p.area][0],
            lost_date=lost,
            reg_date=lost,
            paid_months=paid_months,
            entitled=entitled,
            used_before=used_before,
        )
        made = Claim(p, claim_id, amount)
        start = first or add_months(month_of(lost), 1)
        self.upay(made, start, last or self.plan.last)
        return made

    def upay(self, claim: Claim, first: int, last: int) -> None:
        """Monthly unemployment payments."""
        p = claim.person
        for i in range(months_between(first, last) + 1):
            month = add_months(first, i)
            self.add(
                "upay",
                area=p.area,
                claim_id=claim.claim_id,
                person_id=p.person_id,
                book_month=month,
                benefit_month=month,
                amount=claim.amount,
                account=p.account,
                holder=p.name,
            )

    def worker_who_lost(self, area: str, lost: date, sex: str = "1") -> Person:
        """A person of 41 who worked until ``lost`` (dues of 110 and 210 up to that month)."""
        p = self.person(area, self.m(-41 * 12), sex)
        for fund in ("110", "210"):
            self.work(p, min(self.plan.first, month_of(lost)), month_of(lost), fund=fund, end=lost)
        return p

    # --- truth --------------------------------------------------------------------------------------------------
    def case(
        self,
        check: str,
        kind: str,
        subject: dict[str, str],
        area: str,
        offsets: Iterable[int],
        zh: str,
        en: str,
        *,
        hub: str | None = None,
        subject_kind: str = "person",
        amount: dict[int, int] | None = None,
        agency: str | None = None,
        builds: str | None = None,
    ) -> str:
        """Declare what must be found or stay silent. ``offsets``: periods 1, 2, 3 that fire; amounts in cents."""
        count = sum(1 for c in self.cases if c["check"] == check) + 1
        known = [o for o in offsets if o <= len(self.plan.periods)]
        if kind != "near_miss" and not known:
            return ""
        entry: dict[str, Any] = {
            "id": f"{check}/{count}",
            "check": check,
            "hub": hub or self.plan.areas[area].hub,
            "kind": kind,
            "subject_kind": subject_kind,
            "subject": subject,
            "area_code": area,
            "agency_code": agency or (f"{area}-si" if subject_kind == "person" else f"{area}-fin"),
            "periods": [period_of(self.m(o)) for o in known],
            "amount": {period_of(self.m(o)): yuan(v) for o, v in (amount or {}).items() if o in known},
            "story_zh": zh,
            "story_en": en,
        }
        if builds:
            entry["builds"] = builds
        self.cases.append(entry)
        return str(entry["id"])

    def plant(self, check: str, p: Person, offsets: Iterable[int], zh: str, en: str, **more: Any) -> str:
        """A planted person; the owner is the person's area unless ``area`` says otherwise."""
        area = more.pop("area", p.area)
        return self.case(check, "plant", {"id_no": p.id_no}, area, offsets, zh, en, **more)

    def near(self, check: str, p: Person, zh: str, en: str, **more: Any) -> str:
        """A person who comes close and must stay silent; the story says why."""
        return self.case(check, "near_miss", {"id_no": p.id_no}, p.area, (), zh, en, **more)

    def frames(self) -> Frames:
        """All planted rows as frames of the world."""
        return {name: frame(name, rows) for name, rows in self.rows.items() if rows}
