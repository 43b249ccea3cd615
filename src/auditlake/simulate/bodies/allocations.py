"""Fiscal subsidies, and transfers between a city and its province: made once, told by the bureau and its account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from auditlake.months import first_day
from auditlake.simulate.bodies.account_entry import Entry
from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.calendar import add_workdays

_RESIDENTS = 0.25
#: Yearly subsidy of a resident by level, in cents; of the size of the national standard of 2025, to be verified.
_STANDARDS = {"central": 210_00, "province": 245_00, "city": 245_00}
_BODIES = {"central": "财政部", "province": "省财政厅", "city": "市财政局"}
#: Two allocations a year: month of the document, share in hundredths.
_BATCHES = ((1, 70), (7, 30))
#: What else comes down: level, cents per head, month of the document.
_OTHER = {
    "assistance": ("province", 38_00, 2),
    "lottery": ("province", 6_00, 3),
    "housing": ("central", 52_00, 3),
    "employment": ("province", 21_00, 4),
    "emergency": ("city", 3_00, 7),
    "pension_base": ("central", 74_00, 1),
}
_DOC, _RECEIVED, _ALLOCATED, _PAID = 10, 8, 14, 16
#: Remitted upward each month, cents per head.
_UP = {"310": 9_00, "410": 1_20}
_DOWN = {"310": 11_00}
_SENT_DAY, _SENT_DAYS = 12, 3


@dataclass(frozen=True)
class Subsidy:
    """One allocation of a subsidy with its days as planned; cents."""

    id: str
    fund: str | None
    year: int
    level: str
    purpose: str
    doc_no: str
    doc_date: date
    due: int
    received: date
    allocated: date
    paid: date
    heads: int | None
    standard: int | None


@dataclass(frozen=True)
class Transfer:
    """One transfer between levels; cents."""

    id: str
    fund: str
    month: int
    up: bool
    amount: int
    sent: date
    received: date


def subsidies(scope: Scope) -> list[Subsidy]:
    """Allocations of the year whose document is out by the end of the quarter."""
    heads = round(len(scope.people) * _RESIDENTS)
    found = []
    for month, share in _BATCHES:
        for level, standard in _STANDARDS.items():
            # a batch pays for a share of the heads at the full standard
            part = heads * share // 100
            found.append(_subsidy(scope, "390", level, "resident_premium", month, part * standard, part, standard))
    for purpose, (level, per_head, month) in _OTHER.items():
        fund = "170" if purpose == "pension_base" else None
        found.append(_subsidy(scope, fund, level, purpose, month, per_head * len(scope.people), None, None))
    return sorted((s for s in found if s.doc_date <= scope.end), key=lambda s: s.id)


def _subsidy(
    scope: Scope,
    fund: str | None,
    level: str,
    purpose: str,
    month: int,
    due: int,
    heads: int | None,
    standard: int | None,
) -> Subsidy:
    year = scope.end.year
    issued = date(year, month, _DOC)
    received = issued + timedelta(days=_RECEIVED)
    allocated = received + timedelta(days=_ALLOCATED)
    return Subsidy(
        f"BZ{scope.org.division}{year}{month:02d}-{purpose}-{level}",
        fund,
        year,
        level,
        purpose,
        f"虚财社〔{year}〕{month * 10 + list(_BODIES).index(level)}号",
        issued,
        due,
        received,
        allocated,
        allocated + timedelta(days=_PAID),
        heads,
        standard,
    )


def body_of(level: str) -> str:
    """The treasury that sends the money of a level."""
    return _BODIES[level]


def transfers(scope: Scope, month: int) -> list[Transfer]:
    """Remitted to the province every month; money of the adjustment fund comes down in a quarter's second month."""
    sent = add_workdays(first_day(month).replace(day=_SENT_DAY - 1), 1)
    factor = scope.plan.rng(int(scope.org.division), 7400, month).integers(92, 109)
    both = [(fund, True, share) for fund, share in _UP.items()]
    both += [(fund, False, share) for fund, share in _DOWN.items() if month % 100 % 3 == 2]
    return [
        Transfer(
            f"SJ{scope.org.division}{fund}{month}{'U' if up else 'D'}",
            fund,
            month,
            up,
            share * len(scope.people) * int(factor) // 100,
            sent,
            add_workdays(sent, _SENT_DAYS),
        )
        for fund, up, share in both
    ]


def entries(scope: Scope, fund: str, months: list[int]) -> list[Entry]:
    """What subsidies and transfers do to the special account of a fund in these months."""
    since = first_day(months[0])
    found = [
        Entry(s.paid, "subsidy", True, s.due, _BODIES[s.level])
        for s in subsidies(scope)
        if s.fund == fund and since <= s.paid <= scope.end
    ]
    for month in months:
        for t in transfers(scope, month):
            if t.fund == fund:
                day, kind = (t.sent, "remit") if t.up else (t.received, "upper")
                found.append(Entry(day, kind, not t.up, t.amount, "省级社会保障基金财政专户"))
    return found
