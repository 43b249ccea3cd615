"""FND-05: unbalanced vouchers, missing numbers, void vouchers that were posted."""

from __future__ import annotations

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.scene import Scene

_TEXT = {
    "voucher_unbalanced": ("凭证借贷不平。", "Debit and credit of the voucher differ."),
    "voucher_gap": ("凭证断号。", "A voucher number is missing."),
    "voucher_void_posted": ("作废凭证仍记账。", "A void voucher was posted."),
}


def plant(s: Scene) -> None:
    """Number 2 of type 转 is the strange one: number 1 is the ordinary settlement before it."""
    for area, fund, kind, period in (
        ("330106", "210", "voucher_unbalanced", 1),
        ("330127", "210", "voucher_gap", 2),
        ("440103", "170", "voucher_gap", 1),
        ("440118", "170", "voucher_void_posted", 2),
        ("330203", "210", "voucher_void_posted", 3),
        ("440106", "170", "voucher_unbalanced", 3),
        ("330212", "210", "voucher_gap", 3),
    ):
        if s.here(area):
            wrong = 4_200 if kind == "voucher_unbalanced" else 0
            s.book_events.append(BookEvent(kind, area, fund, s.m(period), wrong))
            s.case(
                "FND-05",
                "plant",
                {"key": f"{area}-{fund}|{s.m(period)}|转|2"},
                area,
                (period,),
                *_TEXT[kind],
                subject_kind="voucher",
                amount={period: wrong} if wrong else None,
            )
    for area, fund, offset, wrong, kind, zh, en in (
        ("330110", "110", 1, 0, "voucher_void", "作废凭证未记账。", "A void voucher that was not posted."),
        (
            "440305",
            "170",
            2,
            900,
            "voucher_void",
            "作废凭证借贷不平但未记账。",
            "A void voucher that does not balance, not posted.",
        ),
        ("440100", "110", -1, 0, "voucher_gap", "断号发生在基线期。", "The missing number lies in the baseline."),
        ("440300", "210", 3, 0, "", "凭证号每月重新从1开始。", "Numbers start again at 1 every month."),
    ):
        if s.here(area):
            if kind:
                s.book_events.append(BookEvent(kind, area, fund, s.m(offset), wrong))
            s.case(
                "FND-05",
                "near_miss",
                {"key": f"{area}-{fund}|{s.m(offset)}|转|2"},
                area,
                (),
                zh,
                en,
                subject_kind="voucher",
            )
