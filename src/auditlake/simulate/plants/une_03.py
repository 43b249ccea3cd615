"""UNE-03: unemployment money after death, in prison, in service or settled abroad."""

from __future__ import annotations

from auditlake.simulate.scene import Claim, Scene


def _jobless(s: Scene, area: str, lost: int = -3, last: int = 3) -> Claim:
    p = s.worker_who_lost(area, s.day(lost, 14))
    return s.claim(p, s.day(lost, 14), last=s.m(last))


def plant(s: Scene) -> None:
    """One ground per case; periods follow from the month of the event."""
    for area, ground, periods in (
        ("330106", "death", (1, 2, 3)),
        ("330127", "prison", (1, 2, 3)),
        ("440118", "army", (2, 3)),
        ("440103", "abroad", (2, 3)),
        ("330110", "death2", (3,)),
        ("440305", "army2", (1, 2)),
    ):
        if not s.here(area):
            continue
        claim = _jobless(s, area)
        p = claim.person
        if ground == "death":
            s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(0, 4), reg_date=s.day(0, 6))
        elif ground == "death2":
            s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(2, 4), reg_date=s.day(2, 6))
        elif ground == "prison":
            s.add("prison", hub=p.hub, id_no=p.id_no, from_date=s.day(-1, 8), to_date=None, status="serving")
        elif ground == "army":
            s.add("military", hub=p.hub, id_no=p.id_no, enlist=s.day(2, 15), discharge=None)
        elif ground == "army2":
            s.add("military", hub=p.hub, id_no=p.id_no, enlist=s.day(-24, 15), discharge=s.day(2, 10))
        else:
            s.add("exit", hub=p.hub, id_no=p.id_no, exit_date=s.day(1, 9), entry_date=None, settled=True)
        s.plant(
            "UNE-03",
            p,
            periods,
            "死亡、服刑、参军或出境定居后仍领失业金。",
            "Unemployment money after death, arrest, enlistment or emigration.",
            amount=dict.fromkeys(periods, claim.amount),
        )
    _near(s)


def _near(s: Scene) -> None:
    if s.here("330203"):
        p = _jobless(s, "330203", last=2).person
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(2, 3), reg_date=s.day(2, 6))
        s.near("UNE-03", p, "只支付到死亡当月。", "Paid up to the month of death itself.")
    if s.here("440106"):
        p = _jobless(s, "440106").person
        s.add("exit", hub=p.hub, id_no=p.id_no, exit_date=s.day(-1, 9), entry_date=s.day(-1, 20), settled=False)
        s.near("UNE-03", p, "短期出境旅行，未定居。", "A short journey, not settled abroad.")
    if s.here("330127"):
        p = _jobless(s, "330127", lost=0).person
        s.add("military", hub=p.hub, id_no=p.id_no, enlist=s.day(-26, 3), discharge=s.day(0, 1))
        s.near("UNE-03", p, "退役次月起才领取。", "Paid only from the month after the discharge.")
    if s.here("440118"):
        p = _jobless(s, "440118", lost=-1).person
        s.add("exit", hub=p.hub, id_no=p.id_no, exit_date=s.day(-9, 9), entry_date=s.day(-2, 20), settled=True)
        s.near("UNE-03", p, "曾境外定居，失业前已回国。", "Had settled abroad, came back before the loss.")
