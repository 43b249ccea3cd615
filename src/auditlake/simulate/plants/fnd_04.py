"""FND-04: an account opens with another balance than it closed with."""

from __future__ import annotations

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """Only accounts without a bank (1101, 2001), so that nothing else breaks."""
    for area, fund, account, period, amount in (
        ("330106", "170", "1101", 1, 50_000),
        ("330127", "110", "2001", 2, 8_800),
        ("440103", "210", "1101", 3, -12_345),
        ("440118", "110", "1101", 2, 1),
        ("330212", "110", "2001", 1, 660_000),
        ("440300", "110", "1101", 3, 7_700),
    ):
        if s.here(area):
            s.book_events.append(BookEvent("opening_shift", area, fund, s.m(period), amount, account))
            s.case(
                "FND-04",
                "plant",
                {"key": f"{area}-{fund}|{account}|"},
                area,
                (period,),
                "期初余额与上期期末不一致。",
                "The opening differs from the closing before.",
                subject_kind="account",
                amount={period: abs(amount)},
            )
    for area, fund, account, offset, zh, en in (
        ("440106", "210", "1101", -2, "差异发生在基线期内。", "The break lies in the baseline."),
        ("330110", "110", "2001", 0, "差异发生在基线期末月。", "The break lies in the baseline's last month."),
        (
            "440305",
            "210",
            "4001",
            None,
            "年初收入科目从零开始，属正常。",
            "Income opens at zero in January, as it must.",
        ),
    ):
        if s.here(area):
            if offset is not None:
                s.book_events.append(BookEvent("opening_shift", area, fund, s.m(offset), 4_400, account))
            s.case(
                "FND-04", "near_miss", {"key": f"{area}-{fund}|{account}|"}, area, (), zh, en, subject_kind="account"
            )
