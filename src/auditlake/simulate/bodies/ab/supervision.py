"""Supervision of the funds: cases of importance, their half-year figures, reports, tips, the dishonest."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day
from auditlake.simulate.bodies.ab import after, bodies, days, happened, numbered, only, pick, yuan
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.drawing import day, days_between

_FUNDS = {"110": 5, "170": 3, "210": 2, "310": 5, "390": 4, "410": 1}
#: from this amount (in cents) a case is reported to the ministry as well
_MAJOR = 50_000_000
_SECTIONS = 6


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """fraud_case, case_half_year, supervision_report, tip, blacklist."""
    cases = _cases(scope)
    return {
        "fraud_case": cases,
        "case_half_year": _half_years(scope, cases),
        "supervision_report": _reports(scope),
        "tip": _tips(scope),
        "blacklist": _blacklist(scope, cases),
    }


def _cases(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(341)
    size, end = scope.count(0.0002, 12), day(scope.end)
    # a fortnight is kept back so that every case has passed through its hands
    found = np.sort(days_between(rng, end - 700, end - 14, size))
    amount = yuan(rng, 90_000, 1.4, size)
    severe = amount >= _MAJOR
    reported = after(rng, found, 0, 4, end)
    closed = after(rng, found, 60, 420, end)
    done = happened(closed)
    return pl.DataFrame(
        {
            "case_no": numbered("YQ", size),
            "fund_code": pick(rng, _FUNDS, size),
            "amount": amount,
            "severe_flag": severe,
            "discovered_on": found,
            "reported_city_on": reported,
            "copied_province_on": after(rng, reported, 0, 3, end),
            "reported_ministry_on": np.where(severe, after(rng, reported, 1, 8, end), np.datetime64("NaT")),
            "closed_on": closed,
            "closing_report_on": after(rng, closed, 0, 0, end),
            "first_responsible": scope.people["name"].to_numpy()[rng.integers(0, len(scope.people), size)],
            "archived": done & (rng.random(size) < 0.9),
            "accountability": only(done, pick(rng, {"none": 3, "talk": 4, "discipline": 3, "criminal": 1}, size)),
        }
    )


def _half(value: date) -> str:
    return f"{value.year}H{1 if value.month <= 6 else 2}"


def _half_years(scope: Scope, cases: pl.DataFrame) -> pl.DataFrame:
    """Four half-years that have ended; an agency without a case reports zero."""
    rng = scope.rng(342)
    agencies = [org.id for org in bodies(scope, "si", "mi", "sic")]
    first = date(scope.end.year, 1 if scope.end.month <= 6 else 7, 1)
    starts = [first_day(add_months(first.year * 100 + first.month, -6 * back)) for back in (4, 3, 2, 1)]
    of_agency = pl.Series("org_code", rng.choice(agencies, len(cases)))
    counted = (
        cases.with_columns(of_agency, half_year=pl.col("discovered_on").map_elements(_half, pl.String))
        .group_by("org_code", "half_year")
        .agg(pl.len().cast(pl.Int64).alias("cases"), pl.col("amount").sum())
    )
    grid = pl.DataFrame(
        [(agency, _half(start), date(start.year + (start.month == 7), 7 if start.month == 1 else 1, 15))
         for agency in agencies for start in starts],
        schema={"org_code": pl.String, "half_year": pl.String, "due_on": pl.Date}, orient="row",
    )  # fmt: skip
    return (
        grid.join(counted, on=["org_code", "half_year"], how="left", maintain_order="left")
        .with_columns(pl.col("cases").fill_null(0), pl.col("amount").fill_null(0))
        .with_columns(submitted_on=pl.Series(grid["due_on"].to_numpy() - rng.integers(0, 11, len(grid))))
    )


def _reports(scope: Scope) -> pl.DataFrame:
    """Last year's annual and half-year reports, and the monthly ones of the quarter as far as they are due."""
    rng = scope.rng(343)
    year = scope.end.year
    asked = [("annual", str(year - 1), date(year, 1, 31)), ("half_year", f"{year - 1}H2", date(year - 1, 12, 31)),
             *((("half_year", f"{year}H1", date(year, 6, 30)),) if scope.end.month > 6 else ())]  # fmt: skip
    for month in [add_months(scope.months[0], -1), *scope.months]:
        asked.append(("monthly", f"{month // 100}-{month % 100:02d}", first_day(add_months(month, 1)).replace(day=5)))
    known = [(org.id, *one) for org in bodies(scope, "si", "mi", "sic") for one in asked if one[2] <= scope.end]
    org, kind, period, due = (list(column) for column in zip(*known, strict=True))
    size = len(known)
    return pl.DataFrame(
        {
            "report_id": numbered("BG", size),
            "org_code": org,
            "report_kind": kind,
            "period": period,
            "due_on": due,
            "submitted_on": days(due) - rng.integers(0, 9, size),
            "sections_present": np.full(size, _SECTIONS),
            "sections_required": np.full(size, _SECTIONS),
            "to_org": [scope.org.id] * size,
        }
    )


def _tips(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(344)
    size, end = scope.count(0.0015, 24), day(scope.end)
    received = np.sort(days_between(rng, end - 365, end - 8, size))
    accepted = after(rng, received, 0, 7, end)
    answered = after(rng, accepted, 10, 50, end)
    channel = pick(rng, {"hotline": 6, "online": 4, "letter": 2, "visit": 1, "referred": 2}, size)
    result = only(happened(answered), pick(rng, {"substantiated": 3, "partly": 1, "unsubstantiated": 6}, size))
    proved = result.is_in(["substantiated", "partly"]).fill_null(False).to_numpy()
    amount = yuan(rng, 9_000, 1.2, size)
    rewarded = proved & (rng.random(size) < 0.5)
    return pl.DataFrame(
        {
            "tip_id": numbered("JB", size),
            # the new counter of the service hall has no code in the list yet
            "channel": np.where(np.arange(size) == 0, UNKNOWN, channel),
            "received_on": received,
            "fund_code": pick(rng, _FUNDS, size),
            "accepted_on": accepted,
            "answered_on": answered,
            "result": result,
            "amount": only(proved, amount),
            "reward": only(rewarded, (amount * 0.03).astype(np.int64)),
            "reward_paid_on": np.where(rewarded, after(rng, answered, 5, 40, end), np.datetime64("NaT")),
            # four in ten do not give their name
            "reporter_name": only(rng.random(size) < 0.6, scope.people["name"].to_numpy()[
                rng.integers(0, len(scope.people), size)]),
        }
    )  # fmt: skip


def _blacklist(scope: Scope, cases: pl.DataFrame) -> pl.DataFrame:
    rng = scope.rng(345)
    size, end = scope.count(0.0002, 12), day(scope.end)
    listed = np.sort(days_between(rng, end - 1300, end - 10, size))
    firm = rng.random(size) < 0.5
    known = min(len(scope.units), size)
    units = scope.units["uscc"].to_numpy()[rng.permutation(len(scope.units))[np.arange(size) % known]]
    people = scope.people["id_no"].to_numpy()[rng.permutation(len(scope.people))[np.arange(size) % len(scope.people)]]
    # a case leads to the list only once it is known
    before = np.searchsorted(cases["discovered_on"].to_numpy(), listed)
    source = cases["case_no"].to_numpy()[(rng.random(size) * before).astype(np.int64)]
    return pl.DataFrame(
        {
            "entry_id": numbered("SX", size),
            "uscc": only(firm, units),
            "person_key": only(~firm, people),
            "reason": pick(rng, {"fraud": 6, "false_documents": 4, "arrears": 2, "collusion": 1, "no_return": 3}, size),
            "listed_on": listed,
            "valid_to": listed + 3 * 365,
            "appeal_on": np.where(np.arange(size) % 10 == 3, after(rng, listed, 5, 60, end), np.datetime64("NaT")),
            # most are lifted when three years have passed, some earlier
            "lifted_on": np.where(rng.random(size) < 0.2, after(rng, listed, 200, 900, end),
                                  after(rng, listed, 3 * 365, 3 * 365 + 5, end)),
            "source_case": only((before > 0) & (rng.random(size) < 0.6), source),
        }
    )  # fmt: skip
