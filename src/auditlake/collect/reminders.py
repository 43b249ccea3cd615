"""What is lacking of a period, and the notices about it in the outboxes of those who owe it or stand above."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from auditlake import clock
from auditlake.collect import signoff
from auditlake.collect.receipts import Book
from auditlake.hashing import canonical
from auditlake.months import last_day, period_months
from auditlake.standard.calendar import due_date, workdays_between
from auditlake.standard.duties import due_workdays, owed_names, owing
from auditlake.standard.parameters import resolve
from auditlake.standard.reference import Org, orgs


@dataclass(frozen=True)
class Lack:
    """What one org still owes of a period. ``waits_for``: the city whose signature is all that lacks, else blank."""

    hub: str
    org: str
    period: str
    tables: tuple[str, ...]
    waits_for: str = ""

    @property
    def due(self) -> date:
        """Last day in time."""
        return due_of_org(self.org, self.period)

    @property
    def days_late(self) -> int:
        """Calendar days since the due date, negative before it."""
        return (clock.today() - self.due).days

    @property
    def workdays_late(self) -> int:
        """Working days since the due date, negative before it."""
        return workdays_between(self.due, clock.today())

    @property
    def to_act(self) -> str:
        """Who has to do something about it."""
        return self.waits_for or self.org

    def parameter(self, name: str) -> int:
        """A number of working days as it holds for the org at the period's end."""
        return int(resolve(name, orgs()[self.org].division, last_day(period_months(self.period)[1])))

    @property
    def remind(self) -> bool:
        """Whether the due date is near and not past."""
        return -self.parameter("remind_days") <= self.workdays_late <= 0 and self.days_late <= 0

    @property
    def escalate(self) -> bool:
        """Whether the org above should know."""
        return self.workdays_late >= self.parameter("escalate_days") and self.days_late > 0


def due_of_org(org: str, period: str) -> date:
    """Last day in time for an org's data of a period."""
    return due_date(period, due_workdays(orgs()[org].kind) or 0)


def lacks(hub: str, book: Book, period: str) -> list[Lack]:
    """Orgs of which nothing counts, with all they owe, and orgs that left out tables, by org."""
    unsigned, counting = book.unsigned(hub, period), book.newest()
    found = []
    for org in owing(hub, period):
        receipt = counting.get((org, period))
        if receipt is None:
            tables = () if org in unsigned else owed_names(org, period)
            found.append(Lack(hub, org, period, tables, unsigned.get(org, "")))
        elif receipt.get("tables_missing"):
            found.append(Lack(hub, org, period, tuple(receipt["tables_missing"])))
    return found


def above(lack: Lack) -> str:
    """The org to tell when one below is overdue: its parent in this hub, else the office that runs the hub."""
    parent = orgs().get(orgs()[lack.org].parent)
    return parent.id if parent is not None and parent.hub == lack.hub else f"{lack.hub}-audit"


def ahead(lack: Lack) -> tuple[str, bytes]:
    """Key and text of the reminder before the due date."""
    org, office = orgs()[lack.to_act], orgs()[f"{lack.hub}-audit"]
    tables = _listed(lack)
    return f"orgs/{org.id}/out/reminders/{lack.period}-ahead{_of_other(lack)}.json", _body(
        lack,
        f"{org.name_zh}：{lack.period} 期数据应于 {lack.due} 前报送{office.name_zh}，尚缺：{tables[0]}。请按期报送。",
        f"{org.name_en}: the data of {lack.period} are due at the {office.name_en} on {lack.due}; still lacking: "
        f"{tables[1]}. Please deliver in time.",
    )


def overdue(lack: Lack) -> tuple[str, bytes]:
    """Key and text of the reminder at the deadline."""
    org, office = orgs()[lack.to_act], orgs()[f"{lack.hub}-audit"]
    tables = _listed(lack)
    return f"orgs/{org.id}/out/reminders/{lack.period}{_of_other(lack)}.json", _body(
        lack,
        f"{org.name_zh}：{lack.period} 期数据应于 {lack.due} 前报送{office.name_zh}，至今未收到合格报送，"
        f"尚缺：{tables[0]}。请尽快报送；收到后将纳入该期的下一次计算。",
        f"{org.name_en}: the data of {lack.period} were due at the {office.name_en} on {lack.due} and no acceptable "
        f"submission has arrived; lacking: {tables[1]}. Please deliver; it will enter the period's next build.",
    )


def escalation(lack: Lack) -> tuple[str, bytes]:
    """Key and text of the notice to the org above."""
    org, parent, tables = orgs()[lack.org], orgs()[above(lack)], _listed(lack)
    return f"orgs/{parent.id}/out/escalations/{lack.period}-{lack.org}.json", _body(
        lack,
        f"{parent.name_zh}：所属单位{org.name_zh}（{org.id}）{lack.period} 期数据应于 {lack.due} 前报送，已逾期 "
        f"{lack.days_late} 天（{lack.workdays_late} 个工作日），尚缺：{tables[0]}。请督促其报送。",
        f"{parent.name_en}: {org.name_en} ({org.id}), which reports to you, owed the data of {lack.period} by {lack.due}; "
        f"it is {lack.days_late} days ({lack.workdays_late} working days) late; lacking: {tables[1]}. Please see to it.",
    )


def _of_other(lack: Lack) -> str:
    return f"-{lack.org}" if lack.waits_for else ""


def _listed(lack: Lack) -> tuple[str, str]:
    if lack.waits_for:
        org: Org = orgs()[lack.org]
        return f"对{org.name_zh}报送的审核签批（{signoff.FILE}）", f"the sign-off ({signoff.FILE}) of {org.name_en}"
    return "、".join(lack.tables), ", ".join(lack.tables)


def _body(lack: Lack, zh: str, en: str) -> bytes:
    body: dict[str, Any] = {
        "org": lack.org,
        "hub": lack.hub,
        "period": lack.period,
        "due": lack.due.isoformat(),
        "days_late": max(lack.days_late, 0),
        "workdays_late": max(lack.workdays_late, 0),
        "tables": list(lack.tables),
        "as_of": clock.as_of().isoformat(),
        "message_zh": zh,
        "message_en": en,
    }
    return canonical(body)
