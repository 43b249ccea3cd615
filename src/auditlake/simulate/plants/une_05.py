"""UNE-05: more months of unemployment money than the months paid allow."""

from __future__ import annotations

from auditlake.simulate.scene import Claim, Scene


def _drawn(s: Scene, area: str, first: int, paid: int, entitled: int, used_before: int = 0) -> Claim:
    """A claim that is paid from month ``first`` to the end."""
    p = s.person(area, s.m(-45 * 12))
    return s.claim(p, s.day(first - 1, 11), paid_months=paid, entitled=entitled, used_before=used_before)


def plant(s: Scene) -> None:
    """Twelve, eighteen and twenty-four months are passed in different periods."""
    for area, first, paid, tier, periods in (
        ("330106", -11, 30, 12, (1, 2, 3)),
        ("330127", -10, 59, 12, (2, 3)),
        ("440118", -9, 12, 12, (3,)),
        ("440103", -17, 60, 18, (1, 2, 3)),
        ("440305", -22, 130, 24, (2, 3)),
        ("330110", -16, 119, 18, (2, 3)),
    ):
        if s.here(area):
            claim = _drawn(s, area, first, paid, tier)
            s.plant(
                "UNE-05",
                claim.person,
                periods,
                "领取月数超过法定期限。",
                "More months drawn than the law allows.",
                amount=dict.fromkeys(periods, claim.amount),
            )
    for area, first, paid, tier, zh, en in (
        ("330203", -8, 30, 12, "恰好领满12个月。", "Exactly twelve months."),
        ("440106", -14, 60, 18, "缴费满60个月，恰好领满18个月。", "Sixty months paid: exactly eighteen months."),
        (
            "440118",
            -20,
            120,
            24,
            "缴费满120个月，恰好领满24个月。",
            "A hundred and twenty months paid: exactly twenty-four.",
        ),
    ):
        if s.here(area):
            s.near("UNE-05", _drawn(s, area, first, paid, tier).person, zh, en)
