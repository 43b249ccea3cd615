"""PEN-05: contributions to one family of pensions in two areas, or to both families, in the same months."""

from __future__ import annotations

from auditlake.simulate.scene import Scene

_PLANTS = (
    ("330106", "110", "330127", "110", -2),
    ("440103", "110", "440118", "110", -2),
    ("330203", "110", "330110", "170", -4),
    ("440305", "110", "440106", "120", 0),
    ("330127", "120", "330100", "170", 0),
    ("440118", "110", "440118", "170", -5),
)


def plant(s: Scene) -> None:
    """The series that started later owns the doubt; three overlapping months are needed."""
    for first, fund_a, second, fund_b, start in _PLANTS:
        if not s.here(first, second):
            continue
        p = s.person(first, s.m(-41 * 12))
        s.work(p, s.plan.first, s.plan.last, fund=fund_a)
        other = p if first == second else s.at(p, second)
        s.work(other, s.m(start), s.plan.last, fund=fund_b, category="4" if fund_b == "170" else "1")
        # start 0: baseline's last month and period one are two months, the third falls into period two
        s.plant(
            "PEN-05",
            other,
            (2, 3) if start == 0 else (1, 2, 3),
            "同月在两处缴纳养老保险，累计三个月以上。",
            "Dues to two pensions in the same months, three or more.",
        )
    if s.here("330110", "330203"):
        p = s.person("330110", s.m(-41 * 12))
        s.work(p, s.plan.first, s.plan.last)
        other = s.at(p, "330203")
        s.work(other, s.m(1), s.m(2))
        s.near("PEN-05", other, "只重叠两个月。", "An overlap of two months only.")
    if s.here("440106", "440118"):
        p = s.person("440106", s.m(-41 * 12))
        s.work(p, s.plan.first, s.plan.baseline)
        other = s.at(p, "440118")
        s.work(other, s.m(1), s.plan.last)
        s.near("PEN-05", other, "换地就业，前后相接。", "Changed the place of work, one after the other.")
    if s.here("330127"):
        p = s.person("330127", s.m(-41 * 12))
        s.work(p, s.plan.first, s.plan.last)
        s.work(p, s.m(-9), s.m(-4), fund="170", category="4")
        s.near("PEN-05", p, "重叠全部发生在基线期内。", "The overlap lies wholly in the baseline.")
