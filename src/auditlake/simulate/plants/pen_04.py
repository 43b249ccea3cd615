"""PEN-04: an employees' and a residents' pension drawn together."""

from __future__ import annotations

from auditlake.simulate.scene import Scene

_PAIRS = (
    ("330106", "330106", "110"),
    ("330110", "330127", "110"),
    ("440118", "440118", "110"),
    ("440103", "440305", "120"),
    ("330127", "330203", "110"),
    ("440300", "440106", "110"),
)


def plant(s: Scene) -> None:
    """The area that pays fund 170 owns the doubt."""
    for number, (first, second, fund) in enumerate(_PAIRS):
        if not s.here(first, second):
            continue
        employed = s.pensioner(first, fund)
        p = employed.person if first == second else s.at(employed.person, second)
        resident = s.payee(p, "170", s.m(-45))
        start = s.m(2) if number == 4 else s.m(-4)
        s.pay(resident, s.m(-11), s.m(-11), amount=100)
        s.pay(resident, s.m(-11), s.m(-11), amount=-100, adjust="2")
        s.pay(resident, start, s.plan.last)
        periods = (2, 3) if number == 4 else (1, 2, 3)
        s.plant(
            "PEN-04",
            p,
            periods,
            "同月领取职工养老和居民养老。",
            "Employees' and residents' pension in the same month.",
            amount=dict.fromkeys(periods, min(resident.amount, employed.amount)),
        )
    _near(s)


def _near(s: Scene) -> None:
    if s.here("330110"):
        employed = s.pensioner("330110")
        resident = s.payee(employed.person, "170", s.m(-70), end=s.m(-51))
        s.near("PEN-04", resident.person, "转领职工养老前居民养老已终止。", "The residents' pension ended before.")
    if s.here("440103"):
        employed = s.pensioner("440103")
        resident = s.payee(employed.person, "170", s.m(-45), end=s.m(-12))
        s.pay(resident, s.m(1), s.m(1), amount=90_000, regular=False)
        s.near(
            "PEN-04",
            resident.person,
            "居民养老只退一次性个人账户。",
            "Only a one-off refund of the residents' account.",
        )
    if s.here("440118"):
        employed = s.pensioner("440118")
        resident = s.payee(employed.person, "170", s.m(-45), end=s.m(-12))
        s.pay(resident, s.m(-11), s.m(-11))
        s.pay(resident, s.m(-11), s.m(-11), amount=-resident.amount, adjust="2")
        s.pay(resident, s.m(2), s.m(2))
        s.pay(resident, s.m(2), s.m(2), amount=-resident.amount, adjust="2")
        s.near("PEN-04", resident.person, "误发当月追回，净额为零。", "Paid by mistake, recovered in the same month.")
