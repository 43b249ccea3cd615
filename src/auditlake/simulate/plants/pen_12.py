"""PEN-12: too few months for a pension, or more months claimed than paid."""

from __future__ import annotations

from auditlake.months import add_months
from auditlake.simulate.months import births_for
from auditlake.simulate.scene import Payee, Scene


def _retire(s: Scene, area: str, fund: str, period: int, actual: int, dues: int, kind: str = "") -> Payee:
    """Starts in a period at the legal age or later; ``dues`` months paid up to the month before, ``actual`` claimed."""
    start = s.m(period)
    births = births_for(fund, "1", "4" if fund == "170" else "1", add_months(start, -1))
    p = s.person(area, births[0])
    if dues:
        s.work(p, add_months(start, -dues), add_months(start, -1))
    payee = s.payee(p, fund, start, actual=actual, kind=kind)
    s.pay(payee, start, s.plan.last)
    return payee


def plant(s: Scene) -> None:
    """Both reasons; the second has no amount."""
    for area, fund, period, actual, dues in (
        ("330106", "110", 1, 150, 150),
        ("330127", "110", 2, 120, 120),
        ("440118", "170", 1, 120, 0),
        ("440103", "170", 3, 100, 0),
    ):
        if s.here(area):
            payee = _retire(s, area, fund, period, actual, dues)
            s.plant(
                "PEN-12",
                payee.person,
                (period,),
                "缴费月数不足最低年限。",
                "Fewer months than the law demands.",
                amount={period: payee.amount},
            )
    for area, period, actual, dues in (("330110", 1, 200, 190), ("440118", 2, 240, 200), ("440305", 3, 190, 187)):
        if s.here(area):
            payee = _retire(s, area, "110", period, actual, dues)
            s.plant(
                "PEN-12",
                payee.person,
                (period,),
                "核定实际缴费月数多于缴费记录。",
                "More months claimed than were paid.",
            )
    if s.here("330203"):
        payee = _retire(s, "330203", "110", 1, 180, 180)
        s.near("PEN-12", payee.person, "恰好达到180个月。", "Exactly 180 months.")
    if s.here("440106"):
        payee = _retire(s, "440106", "110", 1, 200, 198)
        s.near("PEN-12", payee.person, "恰好相差两个月，在容差内。", "Two months apart, which is the tolerance.")
    if s.here("330127"):
        payee = _retire(s, "330127", "110", 2, 100, 100, kind="05")
        s.near("PEN-12", payee.person, "社保法实施前参保人员。", "Insured before the Social Insurance Law (kind 05).")
    if s.here("330106"):
        payee = _retire(s, "330106", "110", 3, 200, 140)
        s.add(
            "transfer",
            area="330106",
            person_id=payee.person.person_id,
            fund="110",
            direction="in",
            from_area="440103",
            to_area="330106",
            date=s.day(-5, 12),
            months=60,
            account_amount=3_200_000,
            pooled=4_100_000,
        )
        s.near("PEN-12", payee.person, "转入60个月补足差额。", "Sixty months moved in make up the difference.")
