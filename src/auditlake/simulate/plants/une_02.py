"""UNE-02: unemployment money beside a pension."""

from __future__ import annotations

from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """The agency that pays the unemployment money owns the doubt."""
    for pays, pension_area, fund in (
        ("330106", "330106", "110"),
        ("330127", "330110", "110"),
        ("440118", "440118", "170"),
        ("440103", "440106", "120"),
        ("440305", "440305", "110"),
    ):
        if not s.here(pays, pension_area):
            continue
        pension = s.pensioner(pension_area, fund)
        p = pension.person if pays == pension_area else s.at(pension.person, pays)
        claim = s.claim(p, s.day(-3, 12))
        s.plant(
            "UNE-02",
            p,
            (1, 2, 3),
            "同月领取养老金和失业金。",
            "Pension and unemployment money in the same month.",
            amount=dict.fromkeys((1, 2, 3), min(claim.amount, pension.amount)),
        )
    if s.here("330203"):
        pension = s.pensioner("330203", "170", until=s.m(-4))
        s.claim(pension.person, s.day(-3, 12))
        s.near("UNE-02", pension.person, "养老待遇在失业前已停发。", "The pension had stopped before.")
    if s.here("440106"):
        p = s.person("440106", s.m(-61 * 12))
        s.claim(p, s.day(-3, 12), last=s.m(1))
        s.pay(s.payee(p, "170", s.m(2)), s.m(2), s.plan.last)
        s.near(
            "UNE-02", p, "失业金止于开始领取养老金的上月。", "Unemployment money ended the month before the pension."
        )
    if s.here("330110"):
        pension = s.pensioner("330110", until=s.m(-4))
        s.claim(pension.person, s.day(-3, 12))
        s.pay(pension, s.m(2), s.m(2))
        s.pay(pension, s.m(2), s.m(2), amount=-pension.amount, adjust="2")
        s.near(
            "UNE-02", pension.person, "误发养老金当月追回。", "A pension paid by mistake was recovered in the month."
        )
