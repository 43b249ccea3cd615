"""PEN-14: bases below 60 % or above 300 % of the local average wage."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from auditlake.simulate.plan import avg_wage
from auditlake.simulate.scene import Scene


def _risk(s: Scene, bound: int, base: int, funds: tuple[str, ...]) -> int:
    """Dues missed by a low base, in cents."""
    dues = sum(sum(s.due_parts(fund, base)) for fund in funds)
    return int((Decimal(bound - base) / base * dues).quantize(Decimal(1), ROUND_HALF_UP))


def plant(s: Scene) -> None:
    """A wrong base in some periods only; the bounds themselves are lawful."""
    first, last = s.plan.first, s.plan.last
    for area, percent, funds, periods in (
        ("330106", 50, ("110",), (1, 2)),
        ("330127", 55, ("110", "210"), (2,)),
        ("440118", 59, ("110",), (1, 2, 3)),
        ("440106", 40, ("110", "210"), (3,)),
        ("440303", 45, ("120",), (1,)),
    ):
        if s.here(area):
            p = s.person(area, s.m(-41 * 12), "2")
            bases = {s.m(k): avg_wage(area, s.m(k)) * percent // 100 // 100 * 100 for k in periods}
            for fund in funds:
                s.work(p, first, last, fund=fund, bases=bases)
            amount = {k: _risk(s, avg_wage(area, s.m(k)) * 6 // 10, bases[s.m(k)], funds) for k in periods}
            s.plant(
                "PEN-14",
                p,
                periods,
                "缴费基数低于当地平均工资60%。",
                "A base below 60 % of the local average wage.",
                amount=amount,
            )
    for area, periods in (("330203", (1,)), ("440305", (2, 3))):
        if s.here(area):
            p = s.person(area, s.m(-41 * 12))
            s.work(p, first, last, bases={s.m(k): avg_wage(area, s.m(k)) * 32 // 10 for k in periods})
            s.plant(
                "PEN-14", p, periods, "缴费基数高于当地平均工资300%。", "A base above 300 % of the local average wage."
            )
    for area, tenths, zh, en in (
        ("330110", 6, "恰为下限。", "Exactly the lower bound."),
        ("440106", 30, "恰为上限。", "Exactly the upper bound."),
    ):
        if s.here(area):
            p = s.person(area, s.m(-41 * 12))
            s.work(p, first, last, bases={s.m(k): avg_wage(area, s.m(k)) * tenths // 10 for k in (1, 2, 3)})
            s.near("PEN-14", p, zh, en)
    if s.here("330127"):
        p = s.person("330127", s.m(-41 * 12))
        s.work(p, first, last, bases={s.m(0): avg_wage("330127", s.m(0)) * 4 // 10})
        s.near("PEN-14", p, "低基数只出现在基线期。", "The low base was booked in the baseline.")
    if s.here("440103"):
        p = s.person("440103", s.m(-41 * 12))
        s.work(p, first, last, skip=(s.m(1),))
        base = avg_wage("440103", s.m(1)) * 4 // 10
        parts = s.due_parts("110", base)
        s.add(
            "due",
            area="440103",
            person_id=p.person_id,
            unit_id=s.units["440103"][0],
            fund="110",
            book_month=s.m(2),
            due_month=s.m(1),
            charge_type="20",
            base=base,
            unit_due=parts[0],
            person_due=parts[1],
            arrived=True,
        )
        s.near("PEN-14", p, "补缴（应缴类型20）不按本条检查。", "A back payment (charge type 20) is not tested.")
