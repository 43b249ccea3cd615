"""What the agency keeps about a person beside the insurance itself: card, corrections, the working life."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from auditlake.months import month_of
from auditlake.simulate import months as mx
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.bodies.sic.staff import users_of
from auditlake.simulate.drawing import aged, at_hour, days_between, numbered, only, pick, workdays

_BANKS = ("102", "103", "105", "402", "403", "104", "301")
_BANK_SHARES = (26, 22, 16, 18, 8, 6, 4)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Cards, changes of personal data, work histories."""
    return {"ss_card": _cards(scope), "person_change_log": _changes(scope), "work_history": _histories(scope)}


def _cards(scope: Scope) -> pl.DataFrame:
    """One card for everybody; whoever lost one has a cancelled card as well."""
    rng = scope.rng(141)
    people = scope.people
    again = np.flatnonzero(rng.random(len(people)) < 0.06)
    rows = np.concatenate([np.arange(len(people)), again])
    old = np.arange(len(rows)) >= len(people)
    count = len(rows)
    apply = days_between(rng, scope.start - timedelta(days=3000), scope.end - timedelta(days=40), count)
    issue = apply + rng.integers(3, 14, count).astype("timedelta64[D]")
    activate = issue + rng.geometric(0.08, count).clip(1, 26).astype("timedelta64[D]")
    replaced = np.full(count, False)
    replaced[again] = True
    # the second card is applied for on the day the first one is reported lost
    apply[again] = np.maximum(apply[again], np.datetime64(scope.start - timedelta(days=900), "D"))
    issue[again] = apply[again] + 7
    activate[again] = apply[again] + 12
    lost = apply[again]
    apply[old] = lost - rng.integers(900, 2500, len(again)).astype("timedelta64[D]")
    issue[old], activate[old] = apply[old] + 9, apply[old] + 15
    gone = np.full(count, np.datetime64("NaT"), dtype="datetime64[D]")
    gone[old] = lost
    waiting = ~old & ~replaced & (rng.random(count) < 0.02)
    # whoever has not activated the card got it lately
    new = days_between(rng, scope.end - timedelta(days=90), scope.end - timedelta(days=40), count)
    apply, issue = np.where(waiting, new, apply), np.where(waiting, new + 8, issue)
    bank = pick(rng, _BANKS, count, _BANK_SHARES).to_list()
    bank[0] = UNKNOWN
    # an elderly parent's card is fetched by somebody of the family, each time somebody else
    age = ((pl.lit(scope.end) - pl.col("birth_date")).dt.total_days() // 365).alias("age")
    aged_one = people.select(age)["age"].to_numpy()[rows] >= 80
    helper = rng.integers(0, len(people), count)
    fetched = aged_one & ~old & (rng.random(count) < 0.15) & (helper != rows)
    return pl.DataFrame(
        {
            "card_no": numbered("A33", count),
            "person_key": people["id_no"].gather(rows),
            "bank_code": bank,
            "bank_account_no": pl.select(
                pl.Series(np.where(old, "98", "99")) + people["person_id"].gather(rows)
            ).to_series(),
            "apply_date": apply,
            "issue_date": issue,
            "activate_date": only(activate, ~waiting),
            "card_status": np.where(old, "cancelled", np.where(waiting, "issued", "active")),
            "loss_date": gone,
            "cancel_date": gone,
            "pickup_by_key": only(people["id_no"].gather(helper), fetched),
        }
    )


def _changes(scope: Scope) -> pl.DataFrame:
    """Corrections: telephones and accounts mostly; dates of birth seldom, of young people, and with a document."""
    rng = scope.rng(142)
    people = aged(scope, 143, scope.count(0.03, 24), 16, 95)
    count = len(people)
    field = np.array(["phone", "bank_account_no", "address", "name", "birth_date"])[
        rng.choice(5, count, p=[0.5, 0.2, 0.2, 0.08, 0.02])
    ]
    field = np.where((field == "birth_date") & (people["age"].to_numpy() > 45), "address", field)
    number = pl.Series(rng.integers(10**7, 10**8, count)).cast(pl.String)
    house = pl.Series(rng.integers(1, 500, count)).cast(pl.String)
    new: dict[str, pl.Expr | pl.Series] = {
        "phone": pl.lit("100") + number,
        "bank_account_no": pl.lit("99") + people["person_id"],
        "address": pl.lit("虚拟路") + house + pl.lit("号新居"),
        "name": people["name"],
        "birth_date": people["birth_date"].dt.strftime("%Y%m%d"),
    }
    old: dict[str, pl.Expr | pl.Series] = {
        "phone": pl.lit("101") + number,
        "bank_account_no": pl.lit("97") + people["person_id"],
        "address": pl.lit("虚拟路") + house + pl.lit("号旧居"),
        "name": people["name"] + pl.lit("（曾用名）"),
        "birth_date": people["birth_date"].dt.offset_by("-1d").dt.strftime("%Y%m%d"),
    }
    chosen = pl.Series(field)
    why = {"phone": "04", "bank_account_no": "05", "address": "04", "name": "03", "birth_date": "02"}
    clerks = users_of(scope, "accept")["user_id"]
    frame = pl.DataFrame({"field_name": chosen})
    return frame.with_columns(
        change_id=numbered(f"BG{scope.month}", count),
        person_key=people["id_no"],
        old_value=pl.coalesce(*(pl.when(chosen == name).then(text) for name, text in old.items())),
        new_value=pl.coalesce(*(pl.when(chosen == name).then(text) for name, text in new.items())),
        change_reason=chosen.replace_strict(why),
        operator_id=clerks.gather(rng.integers(0, len(clerks), count)),
        handled_at=pl.Series(at_hour(rng.choice(workdays(scope.start, scope.end), count), 9 + 7 * rng.random(count))),
        doc_no=pl.when(chosen.is_in(["name", "birth_date"])).then(pl.lit("户证〔") + house + pl.lit("〕号")),
    )


def _histories(scope: Scope) -> pl.DataFrame:
    """One to four jobs in a row from the age of twenty; some years before 1996 count without having been paid."""
    rng = scope.rng(144)
    people = aged(scope, 145, scope.count(0.4, 24), 22, 75)
    number = rng.choice([1, 2, 3, 4], len(people), p=[0.4, 0.3, 0.2, 0.1])
    rows = np.repeat(np.arange(len(people)), number)
    step = np.arange(len(rows)) - np.repeat(np.cumsum(number) - number, number)
    birth = people["birth_date"].dt.year().to_numpy() * 12 + people["birth_date"].dt.month().to_numpy() - 1
    begin = birth + 240
    end = np.minimum(begin + 40 * 12, mx.index(month_of(scope.start)) - 1)
    part = np.maximum(1, (end - begin) // number)
    first = (begin[rows] + part[rows] * step).astype(np.int64)
    last = np.where(step == number[rows] - 1, np.maximum(first, end[rows]), first + part[rows] - 1).astype(np.int64)
    hard = rng.random(len(rows)) < 0.03
    hard[0] = True
    working = (step == number[rows] - 1) & (people["age"].to_numpy()[rows] < 60)
    return pl.DataFrame(
        {
            "history_id": numbered("LL", len(rows)),
            "person_key": people["id_no"].gather(rows),
            "unit_id": scope.units["unit_id"].gather(rng.integers(0, len(scope.units), len(rows))),
            "from_month": mx.month(first),
            "to_month": only(mx.month(last), ~working),
            "special_trade": only(pick(rng, ("01", "02", "03", "04", "05"), len(rows), (2, 3, 2, 2, 3)), hard),
            "deemed_flag": mx.month(last) < month_of(date(1996, 1, 1)),
            "archive_ref": pl.select(pl.lit("DA") + people["person_id"].gather(rows)).to_series(),
        }
    )
