"""What happens to planted people: work, pensions, unemployment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np

from auditlake.months import add_months, first_day, month_of, months_between
from auditlake.simulate.careers import rates
from auditlake.simulate.plan import avg_wage
from auditlake.simulate.stage import Stage
from auditlake.simulate.subjects import Claim, Payee, Person


class Lives(Stage):
    """A stage on which people work, retire and lose their jobs."""

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
