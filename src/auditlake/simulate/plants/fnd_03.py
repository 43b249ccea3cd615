"""FND-03: opening plus income minus expense is not closing, in the ledger or in the report."""

from __future__ import annotations

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """Breaks of one month; a break of one cent is within the tolerance."""
    for area, fund, period, kind, amount in (
        ("330106", "110", 1, "transfer_short", 123_400),
        ("330127", "110", 2, "transfer_short", 98_765),
        ("440103", "110", 3, "transfer_short", 55_555),
        ("440118", "210", 1, "report_off", 250_000),
        ("440106", "110", 2, "report_off", -71_000),
        ("330203", "110", 3, "report_off", 33_300),
    ):
        if s.here(area):
            s.book_events.append(BookEvent(kind, area, fund, s.m(period), amount))
            s.case(
                "FND-03",
                "plant",
                {"key": f"{area}|{fund}"},
                area,
                (period,),
                "当月收入未足额结转净资产。" if kind == "transfer_short" else "统计报表期末结余与收支不符。",
                "Income not carried to net assets in full."
                if kind == "transfer_short"
                else "The report's closing does not follow from its flows.",
                subject_kind="fund",
                amount={period: abs(amount)},
            )
    for area, fund, kind, amount, zh, en in (
        ("330110", "210", "transfer_short", 1, "相差一分，未超过容差。", "One cent off: not above the tolerance."),
        (
            "440305",
            "110",
            "report_off",
            1,
            "报表相差一分，未超过容差。",
            "The report is one cent off: within tolerance.",
        ),
        (
            "330200",
            "110",
            "extra_expense",
            4_500_000,
            "当月大额转移支出，恒等式仍成立。",
            "A large transfer out, the identity still holds.",
        ),
    ):
        if s.here(area):
            s.book_events.append(BookEvent(kind, area, fund, s.m(2), amount))
            s.case("FND-03", "near_miss", {"key": f"{area}|{fund}"}, area, (), zh, en, subject_kind="fund")
