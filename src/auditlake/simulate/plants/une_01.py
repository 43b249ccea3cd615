"""UNE-01: unemployment money drawn beside a new job."""

from __future__ import annotations

from auditlake.simulate.plan import min_wage
from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """A new job shows as enrolment, as dues of a unit, or as a wage known to the tax office."""
    last = s.plan.last
    for area, how in (
        ("330106", "detail"),
        ("330127", "dues"),
        ("440118", "both"),
        ("440103", "tax"),
        ("330203", "tax"),
        ("440305", "both"),
    ):
        if not s.here(area):
            continue
        p = s.worker_who_lost(area, s.day(-3, 15))
        claim = s.claim(p, s.day(-3, 15))
        if how == "tax":
            wage = min_wage(area, s.day(2, 1)) if area == "330203" else 520_000
            for k in (2, 3):
                s.add("tax", hub=p.hub, id_no=p.id_no, payer=s.payers[area][1], month=s.m(k), income=wage)
            periods: tuple[int, ...] = (2, 3)
        else:
            periods = (1, 2, 3)
            if how in ("detail", "both"):
                s.add(
                    "detail",
                    area=area,
                    person_id=p.person_id,
                    unit_id=s.units[area][1],
                    fund="110",
                    start_date=s.day(1, 20),
                )
            if how in ("dues", "both"):
                s.work(p, s.m(1), last, detail=False, unit=1)
        s.plant(
            "UNE-01",
            p,
            periods,
            "重新就业后仍领失业金。",
            "Unemployment money after a new job began.",
            amount=dict.fromkeys(periods, claim.amount),
        )
    _near(s)


def _near(s: Scene) -> None:
    if s.here("330110"):
        p = s.worker_who_lost("330110", s.day(-3, 15))
        s.claim(p, s.day(-3, 15), last=s.m(1))
        s.work(p, s.m(2), s.plan.last, unit=1)
        s.near("UNE-01", p, "重新就业的上月起已停发。", "Payments stopped in the month before the new job.")
    if s.here("440106"):
        p = s.worker_who_lost("440106", s.day(-3, 15))
        s.claim(p, s.day(-3, 15))
        for k in (1, 2, 3):
            s.add(
                "tax",
                hub=p.hub,
                id_no=p.id_no,
                payer=s.payers["440106"][1],
                month=s.m(k),
                income=min_wage("440106", s.day(k, 1)) - 1,
            )
        s.near("UNE-01", p, "零星收入低于最低工资一分钱。", "Small earnings, one cent below the minimum wage.")
    if s.here("330127"):
        p = s.worker_who_lost("330127", s.day(0, 28))
        s.claim(p, s.day(0, 28))
        s.near("UNE-01", p, "失业当月仍有单位缴费。", "Dues for the month of the loss itself.")
