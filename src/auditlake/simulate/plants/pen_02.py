"""PEN-02: pensions paid inside a served prison term."""

from __future__ import annotations

from datetime import date

from auditlake.simulate.scene import Payee, Scene


def _term(s: Scene, pension: Payee, start: date, end: date | None, status: str = "serving") -> None:
    p = pension.person
    s.add("prison", hub=p.hub, id_no=p.id_no, from_date=start, to_date=end, status=status)


def plant(s: Scene) -> None:
    """Open terms, a term that ends, two terms that adjoin; suspended sentences and edge months stay silent."""
    zh, en = "收监期间逐月发放养老金。", "Paid every month while in prison."
    for area, fund in (("330110", "110"), ("330127", "170"), ("440118", "110"), ("330203", "120")):
        if s.here(area):
            pension = s.pensioner(area, fund)
            _term(s, pension, s.day(-3, 10), None)
            s.plant("PEN-02", pension.person, (1, 2, 3), zh, en, amount=dict.fromkeys((1, 2, 3), pension.amount))
    if s.here("440106"):
        pension = s.pensioner("440106")
        _term(s, pension, s.day(-2, 4), s.day(2, 20))
        s.plant(
            "PEN-02",
            pension.person,
            (1,),
            "刑期于第二期内结束，只有第一期整月在押。",
            "Released in the second period; only the first lies wholly inside.",
            amount={1: pension.amount},
        )
    if s.here("440303"):
        pension = s.pensioner("440303")
        _term(s, pension, s.day(-8, 3), s.day(1, 20))
        _term(s, pension, s.day(1, 21), s.day(9, 20))
        s.plant(
            "PEN-02",
            pension.person,
            (1, 2, 3),
            "两个刑期首尾相接，合并计算。",
            "Two terms adjoin and are one.",
            amount=dict.fromkeys((1, 2, 3), pension.amount),
        )
    if s.here("330106"):
        pension = s.pensioner("330106")
        _term(s, pension, s.day(-3, 10), None, "suspended")
        s.near("PEN-02", pension.person, "缓刑，当地规则允许发放。", "A suspended sentence: payment is allowed.")
    if s.here("440103"):
        pension = s.pensioner("440103")
        _term(s, pension, s.day(1, 5), s.day(2, 25))
        s.near(
            "PEN-02",
            pension.person,
            "只有收监当月和释放当月，无整月在押。",
            "Only the months of arrest and release, none between.",
        )
    if s.here("440305"):
        pension = s.pensioner("440305", until=s.m(-4))
        _term(s, pension, s.day(-4, 10), None)
        s.near("PEN-02", pension.person, "收监后次月起已停发。", "Payments stopped from the month after the arrest.")
