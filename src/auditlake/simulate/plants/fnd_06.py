"""FND-06: the bank's balance is not the ledger's."""

from __future__ import annotations

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.scene import Scene


def bank_no(area: str, fund: str, kind: int) -> str:
    """Invented account numbers: kind 1 income, 2 expenditure, 3 fiscal."""
    return f"90{area}{fund}{kind}00001"


def plant(s: Scene) -> None:
    """A fee the books do not know stays a difference; a payment too long in transit is one month's."""
    for area, fund, period, amount in (
        ("330106", "110", 1, 3_000),
        ("330127", "110", 2, 4_500),
        ("440118", "110", 3, 1_200),
        ("440103", "110", 2, 777),
    ):
        if s.here(area):
            s.book_events.append(BookEvent("bank_fee", area, fund, s.m(period), amount))
            periods = range(period, 4)
            s.case(
                "FND-06",
                "plant",
                {"key": bank_no(area, fund, 2)},
                area,
                periods,
                "银行扣收费用未入账，此后各月均有差额。",
                "A bank fee was never booked: different in every month since.",
                subject_kind="account",
                amount=dict.fromkeys(periods, amount),
            )
    for area, fund, period, days in (("330110", "110", 1, 6), ("440106", "110", 2, 8), ("440305", "110", 3, 6)):
        if s.here(area):
            s.book_events.append(BookEvent("transit", area, fund, s.m(period), days=days))
            s.case(
                "FND-06",
                "plant",
                {"key": bank_no(area, fund, 2)},
                area,
                (period,),
                f"月末付款第{days}个工作日才到银行。",
                f"A payment of the last day reached the bank on working day {days}.",
                subject_kind="account",
            )
    for area, fund, period, days in (
        ("330203", "110", 1, 5),
        ("440300", "110", 2, 5),
        ("330100", "170", 3, 1),
        ("440118", "170", 1, 3),
    ):
        if s.here(area):
            s.book_events.append(BookEvent("transit", area, fund, s.m(period), days=days))
            s.case(
                "FND-06",
                "near_miss",
                {"key": bank_no(area, fund, 2)},
                area,
                (),
                f"在途款项第{days}个工作日到账。",
                f"In transit, arrived on working day {days}.",
                subject_kind="account",
            )
