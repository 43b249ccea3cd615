"""PEN-03: the same pension drawn twice, inside a province and across two."""

from __future__ import annotations

from auditlake.simulate.scene import Scene

_WITHIN = (
    ("330106", "330127", "110"),
    ("330203", "330110", "110"),
    ("440103", "440118", "110"),
    ("440305", "440106", "170"),
    ("330100", "330200", "120"),
    ("440118", "440300", "170"),
)
_ACROSS = (
    ("330106", "440103", "110"),
    ("330127", "440118", "110"),
    ("440305", "330203", "110"),
    ("440100", "330110", "170"),
    ("440118", "330127", "170"),
    ("330200", "440303", "120"),
)


def plant(s: Scene) -> None:
    """Two payee rows with payments; the one that started later owns the doubt."""
    for pairs, across in ((_WITHIN, False), (_ACROSS, True)):
        for number, (first, second, fund) in enumerate(pairs):
            if not s.here(first, second):
                continue
            old = s.pensioner(first, fund)
            p = s.at(old.person, second)
            last = 1 if number == 3 else 3
            new = s.payee(p, fund, s.m(-40))
            s.pay(new, s.m(-6), s.m(last))
            periods = range(1, last + 1)
            s.plant(
                "PEN-03",
                p,
                periods,
                "同一险种在两个统筹区同时领取。",
                "The same pension is drawn in two areas at once.",
                hub="000000" if across else None,
                amount=dict.fromkeys(periods, min(old.amount, new.amount)),
            )
    _near(s)


def _near(s: Scene) -> None:
    if s.here("330106", "330203"):
        old = s.pensioner("330106", "170", until=s.plan.baseline)
        p = s.at(old.person, "330203")
        s.pay(s.payee(p, "170", s.m(1)), s.m(1), s.plan.last)
        s.near("PEN-03", p, "迁移后前后相接，无重叠月份。", "Moved: one ends where the other begins.")
    if s.here("440106", "440118"):
        old = s.pensioner("440106")
        p = s.at(old.person, "440118")
        s.payee(p, "110", s.m(-30))
        s.near("PEN-03", p, "第二条享受记录从未发放。", "The second payee row was never paid.")
    if s.here("330110", "330127"):
        old = s.pensioner("330110")
        p = s.at(old.person, "330127")
        new = s.payee(p, "110", s.m(-20))
        s.pay(new, s.m(-6), s.m(-6), amount=100)
        s.pay(new, s.m(-6), s.m(-6), amount=-100, adjust="2")
        s.pay(new, s.m(2), s.m(2))
        s.pay(new, s.m(2), s.m(2), amount=-new.amount, adjust="2")
        s.near("PEN-03", p, "误发当月全额追回，净额为零。", "Paid by mistake and recovered in full the same month.")
    if s.here("330203", "440106"):
        old = s.pensioner("330203")
        p = s.at(old.person, "440106")
        s.pay(s.payee(p, "170", s.m(-40)), s.m(-6), s.plan.last)
        s.near("PEN-03", p, "跨省但险种不同。", "In two provinces, but two different funds.", hub="000000")
