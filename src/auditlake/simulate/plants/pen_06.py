"""PEN-06: pensions that start before the legal age."""

from __future__ import annotations

from auditlake.months import add_months
from auditlake.simulate.months import births_for
from auditlake.simulate.scene import Payee, Scene


def _retire(
    s: Scene,
    area: str,
    fund: str,
    start: int,
    early: int,
    *,
    sex: str = "1",
    category: str = "1",
    kind: str = "",
    months: int = 200,
    booked: int | None = None,
) -> Payee:
    """Starts ``early`` months before the legal age; dues are paid for every month claimed."""
    who = category if fund != "170" else "4"
    reached = add_months(start, early)
    births: tuple[int, ...] = ()
    while not births:  # some months are reached by nobody: the steps of the reform jump
        births = births_for(fund, sex, who, reached)
        reached = add_months(reached, 1) if not births else reached
    p = s.person(area, births[0], sex)
    if fund == "110":
        s.work(p, add_months(start, -months), add_months(start, -1))
    payee = s.payee(p, fund, start, actual=months, kind=kind, category=who)
    first = booked or start
    s.pay(payee, start, add_months(first, -1), booked=booked)
    s.pay(payee, first, s.plan.last)
    return payee


def plant(s: Scene) -> None:
    """First payment in a period; careers are complete, so that nothing else is wrong."""
    cases = (
        ("330106", "110", 1, 12, "1", "1"),
        ("330127", "110", 2, 12, "2", "2"),
        ("440103", "110", 3, 12, "1", "2"),
        ("440118", "170", 1, 24, "1", "4"),
        ("330200", "170", 2, 18, "2", "4"),
    )
    for area, fund, period, early, sex, category in cases:
        if s.here(area):
            payee = _retire(s, area, fund, s.m(period), early, sex=sex, category=category)
            s.plant(
                "PEN-06",
                payee.person,
                (period,),
                "早于法定年龄开始领取，非提前退休类别。",
                "Drawn before the legal age, not an early kind.",
                amount={period: payee.amount},
            )
    if s.here("440106"):
        payee = _retire(s, "440106", "110", s.m(0), 12, booked=s.m(1))
        s.plant(
            "PEN-06",
            payee.person,
            (1,),
            "首次发放在第一期，含补发上月。",
            "First paid in period one, with the month before.",
            amount={1: 2 * payee.amount},
        )
    if s.here("330110"):
        payee = _retire(s, "330110", "110", s.m(1), 0)
        s.near("PEN-06", payee.person, "恰在达到法定年龄当月开始。", "Starts in the very month of the legal age.")
    if s.here("330127"):
        payee = _retire(s, "330127", "110", s.m(2), 48, kind="02")
        s.near("PEN-06", payee.person, "特殊工种提前退休。", "Early retirement of a special trade (kind 02).")
    if s.here("440305"):
        payee = _retire(s, "440305", "110", s.m(-2), 12)
        s.near("PEN-06", payee.person, "首次发放在基线期，不在本期。", "First paid in the baseline, not in a period.")
