"""Long-term care: assessments, services hour by hour, and what the fund pays for them each month."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.people import insured, workers
from auditlake.simulate.care.providers import institutions, physicians, staff
from auditlake.standard.reference import codes

# cents a day by grade in an institution, and for a day with a visit at home [G]
_INSTITUTION = {"3": 4000, "4": 4500, "5": 5200}
_HOME = {"3": 5500, "4": 6000, "5": 6500}
# a caregiver sees up to three people a day, each in an own part of it (minutes after midnight)
_SLOTS = np.array([480, 630, 870])
_MINUTE = np.timedelta64(1, "m")


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ltc_assessment, ltc_service, ltc_payment."""
    cared = _cared(scope)
    served = _services(scope, cared)
    return {
        "ltc_assessment": _assessments(scope, cared),
        "ltc_service": served.drop("day"),
        "ltc_payment": _payments(scope, cared, served),
    }


def _cared(scope: Scope) -> pl.DataFrame:
    """The people in care: id_no, psn_no, grade, mode, org_code, caregiver, slot, gps."""
    rng = scope.rng(521)
    people = insured(scope).filter(pl.col("in_care")).select("id_no", "psn_no").sort("psn_no")
    size = len(people)
    orgs = institutions(scope).filter(pl.col("inst_type") == "care")["inst_code"]
    hired = -(-size // len(_SLOTS))
    # caregivers follow after the medical staff in the one order of working people
    team = workers(scope, len(staff(scope)) + hired)["id_no"].tail(hired)
    number = np.arange(size)
    return people.with_columns(
        grade=pl.Series(rng.choice(["3", "4", "5"], size, p=[0.5, 0.3, 0.2])),
        mode=pl.Series(rng.choice(["home", "institution", "kin"], size, p=[0.6, 0.3, 0.1])),
        org_code=orgs.gather(number // len(_SLOTS) % len(orgs)),
        caregiver_key=team.gather(number // len(_SLOTS)),
        slot=pl.Series(_SLOTS[number % len(_SLOTS)]),
        gps_hash=pl.Series([f"{n:016x}" for n in rng.integers(0, 2**62, size)]),
        odd=pl.Series(rng.integers(0, 2, size)),
    )


def _assessments(scope: Scope, cared: pl.DataFrame) -> pl.DataFrame:
    """A valid result for everybody in care, and the results of old people who were found able or only partly disabled."""
    rng = scope.rng(522)
    known = insured(scope).filter(~pl.col("in_care")).sort("age", "psn_no", descending=[True, False])
    refused = known.head(max(3, len(cared) // 3)).select("id_no", "psn_no")
    refused = refused.with_columns(
        grade=pl.Series(rng.choice(["0", "1", "2"], len(refused), p=[0.2, 0.35, 0.45])),
        org_code=pl.lit(cared["org_code"][0]),
    )
    rows = pl.concat([cared.select(refused.columns), refused])
    size = len(rows)
    assessed = np.datetime64(scope.start) - rng.integers(5, 480, size)
    doctors = physicians(scope)["physician_id"].to_numpy()
    pair = [
        ";".join(sorted(p))
        for p in doctors[(rng.integers(0, len(doctors), size)[:, None] + [0, 1]) % len(doctors)].tolist()
    ]
    # a hundred points are full ability; every grade covers sixteen of them
    top = 100 - pl.col("grade").cast(pl.Int64) * 16
    return rows.with_columns(assess_date=pl.Series(assessed).cast(pl.Date)).select(
        assess_id=pl.lit("PG") + pl.col("psn_no"),
        person_key="id_no",
        apply_date=pl.col("assess_date") - pl.duration(days=pl.lit(pl.Series(rng.integers(4, 28, size)))),
        assess_date="assess_date",
        grade="grade",
        score=(top - pl.Series(rng.integers(1, 15, size))).cast(pl.Float64),
        assessor_ids=pl.Series(pair),
        org_code="org_code",
        result_valid_to=pl.col("assess_date").dt.offset_by("2y"),
        appeal_flag=pl.Series(rng.random(size) < 0.03),
    )


def _services(scope: Scope, cared: pl.DataFrame) -> pl.DataFrame:
    """Every day in an institution, every second day at home; parts of the day never overlap for a caregiver."""
    rng = scope.rng(523)
    days = pl.DataFrame({"day": pl.date_range(scope.start, scope.end, eager=True)}).with_row_index("nth")
    rows = cared.join(days, how="cross", maintain_order="left_right").filter(
        (pl.col("mode") == "institution") | (pl.col("nth") % 2 == pl.col("odd"))
    )
    size = len(rows)
    minutes = rng.integers(40, 100, size)
    start = (
        rows["day"].to_numpy().astype("datetime64[us]")
        + (rows["slot"].to_numpy() + rng.integers(0, 40, size)) * _MINUTE
    )
    items = np.array(list(codes("ltc_item")))
    return (
        rows.with_columns(
            start_at=pl.Series(start),
            end_at=pl.Series(start + minutes * _MINUTE),
            minutes=pl.Series(minutes),
            item_code=pl.Series(items[rng.integers(0, len(items), size)]),
        )
        .sort("start_at", "psn_no")
        .select(
            "day",
            service_id=pl.lit(f"HL{scope.org.division}{scope.month}")
            + pl.int_range(1, pl.len() + 1).cast(pl.String).str.zfill(8),
            person_key="id_no",
            org_code="org_code",
            caregiver_key="caregiver_key",
            start_at="start_at",
            end_at="end_at",
            item_code="item_code",
            minutes="minutes",
            gps_hash="gps_hash",
            mode="mode",
        )
    )


def _payments(scope: Scope, cared: pl.DataFrame, served: pl.DataFrame) -> pl.DataFrame:
    """Days with care of the month at the rate of grade and mode."""
    month = pl.col("day").dt.year().cast(pl.Int64) * 100 + pl.col("day").dt.month()
    days = served.group_by("person_key", benefit_month=month).agg(days=pl.col("day").n_unique().cast(pl.Int64))
    inside = pl.col("grade").replace_strict(_INSTITUTION, return_dtype=pl.Int64)
    at_home = pl.col("grade").replace_strict(_HOME, return_dtype=pl.Int64)
    rate = pl.when(pl.col("mode") == "institution").then(inside).otherwise(at_home)
    rows = cared.join(days, left_on="id_no", right_on="person_key").sort("benefit_month", "psn_no")
    return rows.select(
        ltc_pay_id=pl.concat_str(pl.lit("HP"), "psn_no", pl.col("benefit_month").cast(pl.String)),
        person_key="id_no",
        org_code="org_code",
        benefit_month="benefit_month",
        days="days",
        amount=pl.col("days") * rate,
        grade="grade",
        mode="mode",
    )
