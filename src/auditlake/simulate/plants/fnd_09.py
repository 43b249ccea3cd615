"""FND-09: money left on, or taken from, the account that may only receive."""

from __future__ import annotations

from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.plants.fnd_06 import bank_no
from auditlake.simulate.scene import Scene


def plant(s: Scene) -> None:
    """Rests at month end and payments to strangers; refunds and transfers to registered accounts are lawful."""
    for area, fund, period, kind, amount in (
        ("330106", "110", 2, "income_rest", 43_210),
        ("330127", "110", 1, "income_rest", 100),
        ("440118", "110", 3, "income_rest", 9_900),
        ("330203", "110", 1, "income_out", 88_000),
        ("440103", "110", 2, "income_out", 120_000),
        ("440305", "110", 3, "income_out", 64_000),
    ):
        if s.here(area):
            rest = kind == "income_rest"
            s.book_events.append(BookEvent(kind, area, fund, s.m(period), amount, "" if rest else "7000000000099901"))
            s.case(
                "FND-09",
                "plant",
                {"key": bank_no(area, fund, 1)},
                area,
                (period,),
                "收入户月末有余额。" if rest else "收入户向无关账户付款。",
                "The income account was not empty at month end."
                if rest
                else "Money left the income account to a stranger.",
                subject_kind="account",
                amount={period: amount},
            )
    for area, fund, other, zh, en in (
        (
            "330110",
            "110",
            bank_no("330100", "110", 1),
            "划往上级登记的收入户。",
            "To the registered income account of the upper level.",
        ),
        (
            "440106",
            "110",
            bank_no("440100", "110", 3),
            "划往登记的财政专户。",
            "To a registered fiscal special account.",
        ),
        ("440300", "110", "", "退还当期享受人员的账户。", "A refund to the account of a payee of the period."),
    ):
        if not s.here(area, *(() if not other else (other[2:8],))):
            continue
        account = other or s.pensioner(area).person.account
        s.book_events.append(BookEvent("income_out", area, fund, s.m(2), 50_000, account))
        s.case("FND-09", "near_miss", {"key": bank_no(area, fund, 1)}, area, (), zh, en, subject_kind="account")
