"""FND-14: funds that can pay for few months only."""

from __future__ import annotations

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """``amount`` of the event: months payable in thousandths; six months exactly are silent."""
    for area, months in (
        ("330106", 4_500),
        ("330200", 5_000),
        ("330212", 2_500),
        ("440305", 3_500),
        ("440100", 5_900),
        ("440300", 2_000),
    ):
        if s.here(area):
            s.book_events.append(BookEvent("low_fund", area, "170", s.plan.first, months))
            s.case(
                "FND-14",
                "plant",
                {"key": f"{area}|170"},
                area,
                (1, 2, 3),
                "基金可支付月数低于预警线。",
                "The fund pays for fewer months than the warning line.",
                subject_kind="fund",
            )
    for area, months, zh, en in (
        ("440106", 6_000, "恰为6个月。", "Six months exactly."),
        ("330203", 6_050, "略高于6个月。", "A little above six months."),
        ("330100", 7_000, "7个月。", "Seven months."),
    ):
        if s.here(area):
            s.book_events.append(BookEvent("low_fund", area, "170", s.plan.first, months))
            s.case("FND-14", "near_miss", {"key": f"{area}|170"}, area, (), zh, en, subject_kind="fund")
