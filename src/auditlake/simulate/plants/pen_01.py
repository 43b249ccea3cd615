"""PEN-01: pensions that went on after a death, and pensions that only look so."""

from __future__ import annotations

from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """Deaths known from one or both registers; the story of the demo is the first case."""
    end = s.plan.last
    if s.here("330127"):
        pension = s.pensioner("330127", until=s.plan.baseline)
        s.pay(pension, s.m(1), end, mark="PEN-01/1")
        p = pension.person
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(-1, 15), reg_date=s.day(-1, 20))
        case = s.plant(
            "PEN-01",
            p,
            (1, 2, 3),
            "死亡登记已入库，县经办机构仍逐月发放养老金。",
            "The death is registered, the county agency goes on paying every month.",
            amount=dict.fromkeys((1, 2, 3), pension.amount),
        )
        s.story["case"] = case
    _death(
        s,
        "330106",
        "110",
        1,
        1,
        (2, 3),
        "死亡当月登记，次月起仍发放。",
        "Registered in the month of death, paid from the next.",
    )
    _death(s, "440305", "120", -1, 2, (2, 3), "死亡登记晚两个月入库。", "The death was registered two months later.")
    if s.here("440103"):
        pension = s.pensioner("440103")
        s.add(
            "funeral", hub="440000", id_no=pension.person.id_no, death_date=s.day(-3, 9), cremation_date=s.day(-3, 11)
        )
        s.plant(
            "PEN-01",
            pension.person,
            (1, 2, 3),
            "仅火化登记显示死亡。",
            "Only the funeral record knows of the death.",
            amount=dict.fromkeys((1, 2, 3), pension.amount),
        )
    if s.here("440118"):
        pension = s.pensioner("440118", "170", sex="2")
        p = pension.person
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(-2, 3), reg_date=s.day(-1, 3))
        s.add("funeral", hub=p.hub, id_no=p.id_no, death_date=s.day(-3, 28), cremation_date=s.day(-2, 2))
        s.plant(
            "PEN-01",
            p,
            (1, 2, 3),
            "两个来源死亡月份不同，取较早者。",
            "Two sources name different months; the earlier counts.",
            amount=dict.fromkeys((1, 2, 3), pension.amount),
        )
    if s.here("330203"):
        pension = s.pensioner("330203")
        p = pension.person
        s.add(
            "death",
            hub=p.hub,
            id_no=p.id_no[:6] + p.id_no[8:17],
            name=p.name,
            death_date=s.day(-4, 9),
            reg_date=s.day(-4, 12),
        )
        s.plant(
            "PEN-01",
            p,
            (1, 2, 3),
            "登记簿用15位旧号码，升位后为同一人。",
            "The register holds the old 15-digit number, which widens to the same person.",
            amount=dict.fromkeys((1, 2, 3), pension.amount),
        )
    _near(s)


def _death(
    s: Scene, area: str, fund: str, death: int, registered: int, periods: tuple[int, ...], zh: str, en: str
) -> None:
    if not s.here(area):
        return
    pension = s.pensioner(area, fund)
    p = pension.person
    s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(death, 5), reg_date=s.day(registered, 8))
    s.plant("PEN-01", p, periods, zh, en, amount=dict.fromkeys(periods, pension.amount))


def _near(s: Scene) -> None:
    if s.here("330110"):
        pension = s.pensioner("330110", until=s.m(1))
        p = pension.person
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(1, 2), reg_date=s.day(1, 4))
        s.near("PEN-01", p, "只发放到死亡当月。", "Paid up to the month of death itself.")
    if s.here("440106"):
        pension = s.pensioner("440106", until=s.m(-1))
        p = pension.person
        s.pay(pension, s.m(1), s.m(1))
        s.pay(pension, s.m(1), s.m(1), amount=-pension.amount, adjust="2")
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(-1, 20), reg_date=s.day(0, 2))
        s.near("PEN-01", p, "同月追回，净额为零。", "Recovered in the same month, net zero.")
    if s.here("330106"):
        pension = s.pensioner("330106")
        p = pension.person
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(-2, 7), reg_date=s.day(-2, 9))
        s.add("cert", area=p.area, person_id=p.person_id, fund="110", cert_date=s.day(0, 18), mode="1", result="pass")
        s.near(
            "PEN-01",
            p,
            "登记死亡之后又现场通过认证：登记有误。",
            "Certified in person after the registered death: the register errs.",
        )
    if s.here("330127"):
        pension = s.pensioner("330127", until=s.m(-1))
        p = pension.person
        s.pay(pension, s.m(1), s.m(1), amount=1_200_000, regular=False)
        s.add("death", hub=p.hub, id_no=p.id_no, name=p.name, death_date=s.day(-1, 11), reg_date=s.day(-1, 13))
        s.near("PEN-01", p, "死亡后只支付一次性丧葬补助。", "Only a one-off funeral grant after the death.")
