"""CTL-13: late, missing, refused and incomplete submissions; the delivery plan carries them out."""

from __future__ import annotations

from auditlake.collect.signoff import demanded
from auditlake.months import period_of
from auditlake.simulate.scene import Scene

_LATE = (
    ("330203-fin", 1, 2),
    ("440106-fin", 1, 2),
    ("330100-fin", 2, 1),
    ("440305-fin", 2, 1),
    ("330200-fin", 3, 1),
    ("440100-fin", 3, 1),
)


def plant(s: Scene) -> None:
    """``timing``: (org, period) to (how, working days late)."""
    for org, period, days in _LATE:
        if s.here(org[:6]):
            s.timing[org, period] = ("late", days)
            _case(s, "plant", org, (period,), f"迟报{days}个工作日。", f"Received {days} working day(s) late.")
    if s.here("330212") and len(s.plan.periods) >= 3:
        s.timing["330212-si", 3] = ("after_deadline", 7)
        _case(
            s,
            "plant",
            "330212-si",
            (3,),
            "截止时未报，省级上报后才到。",
            "Missing at the deadline, arrived after the province went up.",
        )
    if s.here("440303") and len(s.plan.periods) >= 3:
        s.refused["440303-fin", 3] = "control.total"
        _case(s, "plant", "440303-fin", (3,), "报送被退回且未重报。", "Refused at the door and not sent again.")
    if "440000" in s.plan.hubs:
        s.left_out["440000-ps", 2] = "CRJ"
        _case(s, "plant", "440000-ps", (2,), "缺报出入境表。", "The table of journeys was left out.")
    if s.here("330200", "330203") and len(s.plan.periods) >= 2 and demanded("330200-si", period_of(s.m(2))):
        s.returned["330203-si", 2] = "AC83"
        zh, en = "被市退回后更正一张表，不算迟报。", "Returned by its city and corrected in one table: not late."
        _case(s, "near_miss", "330203-si", (), zh, en)
    for org, zh, en in (
        ("440118-si", "旧系统无认证表，不算缺表。", "The older system has no certifications: not a missing table."),
        ("330000-va", "当月无新兵，零行申报。", "Nobody enlisted: zero rows declared."),
        ("330127-fin", "截止当日报到。", "Received on the last day in time."),
    ):
        if org[:6] in s.plan.hubs or s.here(org[:6]):
            _case(s, "near_miss", org, (), zh, en)
    if s.here("330110"):
        s.corrected = ("330110", "170", 3)
        if len(s.plan.periods) >= 3:
            _case(
                s,
                "near_miss",
                "330110-fin",
                (),
                "按时报送后的更正，不算迟报。",
                "A correction of an in-time submission.",
            )


def _case(s: Scene, kind: str, org: str, periods: tuple[int, ...], zh: str, en: str) -> None:
    division = org.split("-")[0]
    hub = s.plan.areas[division].hub if division in s.plan.areas else division
    s.case("CTL-13", kind, {"key": org}, division, periods, zh, en, hub=hub, subject_kind="org", agency=org)
