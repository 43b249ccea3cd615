"""Work injuries: from the accident to the decision, the appraisal, the device and the monthly payments."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.months import first_day
from auditlake.simulate import months as mx
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.survivors import fallen
from auditlake.simulate.drawing import aged, days_between, numbered, only, pick, workdays
from auditlake.simulate.insured import employers, posts
from auditlake.simulate.plan import avg_wage

_KINDS = ("01", "02", "04", "05", "06")
_KIND_SHARES = (62, 3, 4, 6, 25)
_PARTS = ("06", "05", "07", "08", "04", "01", "02", "10")
_PART_SHARES = (34, 14, 14, 12, 10, 8, 3, 5)
#: Grades: most injured workers stay below any grade or are in 9 and 10.
_GRADES = ("11", "10", "09", "08", "07", "06", "05", "04", "03", "02", "01")
_GRADE_SHARES = (30, 34, 16, 8, 4, 2.5, 2, 1.5, 1, 0.6, 0.4)
_GRANT_MONTHS = dict(zip(_GRADES, (0, 7, 9, 11, 13, 16, 18, 21, 23, 25, 27), strict=True))
_DEVICES = (
    ("102", 3_200_000, 48),
    ("101", 2_800_000, 48),
    ("202", 300_000, 24),
    ("401", 240_000, 36),
    ("402", 12_000, 24),
    ("501", 420_000, 60),
)
_SUPPLIERS = ("仿真辅具中心", "拟态康复器具公司", "样例假肢厂", "示范助听公司")
_EXPERTS = 30


def _cases(scope: Scope) -> pl.DataFrame:
    """Living and dead with their accident, plus ``grade``, ``care`` and ``appraised`` of the living."""
    rng = scope.rng(171)
    working = posts(scope, "110", "120")
    living = working[rng.permutation(len(working))[: scope.count(0.012, 30)]]
    dead = fallen(scope)
    average = avg_wage(scope.org.division, scope.month)
    alive = len(living)
    count = alive + len(dead)
    spread = days_between(rng, scope.start - timedelta(days=2200), scope.end - timedelta(days=35), alive)
    # accidents crowd in the last year, so that every quarter has decisions and appraisals
    recent = days_between(rng, scope.start - timedelta(days=330), scope.end - timedelta(days=35), alive)
    accident = np.concatenate([np.where(rng.random(alive) < 0.5, recent, spread), dead["death_date"].to_numpy()])
    report = accident + rng.integers(2, 30, count).astype("timedelta64[D]")
    accept = report + rng.integers(0, 15, count).astype("timedelta64[D]")
    decided = accept + rng.integers(10, 55, count).astype("timedelta64[D]")
    known = decided <= np.datetime64(scope.end, "D")
    fatal = np.arange(count) >= alive
    refused = ~fatal & (rng.random(count) < 0.03)
    kind = pick(rng, _KINDS, count, _KIND_SHARES)
    appraised = decided + rng.integers(60, 150, count).astype("timedelta64[D]")
    units = pl.concat([living["unit_id"], dead["unit_id"]])
    industry = dict(employers(scope).select("unit_id", "industry_code").iter_rows())
    grade = pick(rng, _GRADES, count, _GRADE_SHARES)
    severe = grade.is_in(["01", "02", "03", "04"]).to_numpy()
    return pl.DataFrame(
        {
            "injury_id": numbered("GS", count),
            "person_key": pl.concat([living["id_no"], dead["id_no"]]),
            "unit_id": units,
            "accident_date": accident,
            "report_date": report,
            "accept_date": only(accept, accept <= np.datetime64(scope.end, "D")),
            "decision_date": only(decided, known),
            "decision": only(pl.Series(np.where(refused, "3", "1")), known),
            "kind": pl.Series(np.where(fatal, "01", kind.to_numpy())),
            "body_part": pick(rng, _PARTS, count, _PART_SHARES),
            "harm_level": np.where(fatal, "3", np.where(severe, "2", "1")),
            "occ_disease": ~fatal & (kind == "04").to_numpy(),
            "death_date": only(accident, fatal),
            # a relative or the employer's clerk applies: everybody brings somebody else
            "agent_name": pl.select(
                pl.lit("申请人") + pl.int_range(1, count + 1, eager=True).cast(pl.String)
            ).to_series(),
            "hospital_code": pick(rng, [f"H{scope.org.division}{n:04d}" for n in range(1, 9)], count),
            "third_party": (kind == "06").to_numpy() & ~fatal & (rng.random(count) < 0.6),
            "industry_code": units.replace_strict(industry),
            # a few work on building sites that are insured as a project
            "project_no": only(numbered("XM", count), rng.random(count) < 0.08),
            "grade": only(grade, known & ~refused & ~fatal & (appraised <= np.datetime64(scope.end, "D"))),
            "care": np.where(severe, pick(rng, ("0", "1", "2", "3"), count, (3, 1, 2, 4)).to_numpy(), "0"),
            "appraised": appraised,
            "wage": pl.concat([living["base"], pl.Series("base", [average] * len(dead), dtype=pl.Int64)]),
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Cases, appraisals, payments and devices of the quarter."""
    cases = _cases(scope)
    file = cases.drop("grade", "care", "appraised", "wage").with_columns(
        ALC011=pl.when(pl.col("decision").is_not_null()).then(pl.lit("认〔") + pl.col("injury_id") + pl.lit("〕"))
    )
    return {
        "injury_case": file,
        "disability_appraisal": _appraisals(scope, cases),
        "injury_payment": _payments(scope, cases),
        "assistive_device": _devices(scope, cases),
    }


def _appraisals(scope: Scope, cases: pl.DataFrame) -> pl.DataFrame:
    """The quarter's appraisals of injured workers, and of the sick who ask to retire early."""
    rng = scope.rng(173)
    injured = cases.filter(
        pl.col("grade").is_not_null() & pl.col("appraised").is_between(scope.start, scope.end)
    ).select("person_key", purpose=pl.lit("injury"), grade="grade", care_grade="care", appraisal_date="appraised")
    sick = aged(scope, 174, scope.count(0.003), 45, 58)
    asked = pl.DataFrame(
        {
            "person_key": sick["id_no"],
            "purpose": ["retire"] * len(sick),
            "grade": pl.Series([None] * len(sick), dtype=pl.String),
            "care_grade": ["0"] * len(sick),
            "appraisal_date": rng.choice(workdays(scope.start, scope.end), len(sick)),
        }
    )
    rows = pl.concat([injured, asked])
    count = len(rows)
    # half of those who ask are found unable to work
    asked_for = pick(rng, ("1", "2", "3", "4"), count, (50, 30, 15, 5))
    by_grade = {"01": "1", "02": "1", "03": "1", "04": "1", "05": "2", "06": "2", "11": "4"}
    found = pl.col("grade").replace_strict(by_grade, default="3", return_dtype=pl.String)
    three = np.sort(np.argsort(rng.random((count, _EXPERTS)), axis=1)[:, :3], axis=1) + 1
    return rows.with_columns(
        appraisal_id=numbered(f"JD{scope.month}", count),
        expert_ids=pl.Series([";".join(f"ZJ{n:03d}" for n in row) for row in three.tolist()], dtype=pl.String),
        panel_id=pick(rng, ("ZZ01", "ZZ02", "ZZ03", "ZZ04"), count),
        conclusion=pl.when(pl.col("grade").is_null()).then(asked_for).otherwise(found),
        hospital_code=pick(rng, [f"H{scope.org.division}{n:04d}" for n in range(1, 9)], count),
        ALC035=numbered(f"鉴{scope.month}", count),
    )


def _payments(scope: Scope, cases: pl.DataFrame) -> pl.DataFrame:
    """Bills after a recent decision, one-time grants after the appraisal, monthly allowances for the severe."""
    rng = scope.rng(175)
    lawful = cases.filter(pl.col("decision") == "1")
    alive = lawful.filter(pl.col("death_date").is_null())
    # who was decided on or appraised in one month is paid in the next
    last = first_day(scope.month) - timedelta(days=1)
    bills = alive.filter(pl.col("decision_date").is_between(scope.start - timedelta(days=180), last))
    cost = (rng.lognormal(8.6, 0.9, len(bills)).clip(120, 300_000) * 100).astype(np.int64)
    bills = bills.with_columns(
        item_code=pl.lit("L01"),
        months=pl.lit(None, dtype=pl.Int64),
        amount=pl.Series(cost),
        invoice_no=numbered(f"FP{scope.month}", len(bills)),
        day=pl.max_horizontal(_next_month("decision_date"), pl.lit(scope.months[0])),
    )
    graded = pl.col("grade").is_not_null() & (pl.col("grade") != "11")
    grants = alive.filter(graded & pl.col("appraised").is_between(scope.start - timedelta(days=1), last)).with_columns(
        item_code=pl.lit("L06"),
        months=pl.col("grade").replace_strict(_GRANT_MONTHS, default=None, return_dtype=pl.Int64),
        day=pl.max_horizontal(_next_month("appraised"), pl.lit(scope.months[0])),
    )
    grants = grants.with_columns(amount=pl.col("wage") * pl.col("months"))
    grades = {"01": 90, "02": 85, "03": 80, "04": 75}
    severe = alive.filter(pl.col("grade").is_in(list(grades)) & (pl.col("appraised") < scope.start)).with_columns(
        item_code=pl.lit("L07"),
        amount=pl.col("wage") * pl.col("grade").replace_strict(grades, default=0, return_dtype=pl.Int64) // 100,
    )
    shares = {"1": 50, "2": 40, "3": 30}
    average = avg_wage(scope.org.division, scope.month)
    cared = severe.filter(pl.col("care") != "0").with_columns(
        item_code=pl.lit("L05"),
        amount=pl.col("care").replace_strict(shares, default=0, return_dtype=pl.Int64) * average // 100,
    )
    monthly = [part.with_columns(day=pl.lit(month)) for month in scope.months for part in (severe, cared)]
    rows = pl.concat([bills, grants, *monthly], how="diagonal_relaxed")
    # money leaves on the 15th or one of the days after
    month = mx.index(rows["day"].to_numpy())
    paid = mx.dates(month, 15 + rng.integers(0, 10, len(rows)))
    return rows.select(
        "injury_id", "person_key", "item_code", "amount", "grade", "invoice_no",
        payment_id=numbered(f"GZ{scope.month}", len(rows)),
        benefit_month=pl.col("day").cast(pl.Int64),
        care_grade=pl.when(pl.col("grade").is_not_null()).then("care"),
        base_wage=pl.when(pl.col("item_code").is_in(["L06", "L07"])).then("wage"),
        ALA044=pl.col("months").cast(pl.Int64),
        visit_id=pl.when(pl.col("item_code") == "L01").then(pl.lit("JZ") + pl.col("injury_id")),
        paid_at=pl.Series(np.minimum(paid, np.datetime64(scope.end, "D"))),
    )  # fmt: skip


def _next_month(column: str) -> pl.Expr:
    """YYYYMM of the month after a date."""
    return pl.col(column).dt.offset_by("1mo").dt.strftime("%Y%m").cast(pl.Int64)


def _devices(scope: Scope, cases: pl.DataFrame) -> pl.DataFrame:
    """Devices fitted in the quarter, one a person, within the limit of the price list."""
    rng = scope.rng(176)
    old = cases.filter(
        (pl.col("decision") == "1") & pl.col("death_date").is_null() & (pl.col("decision_date") < scope.start)
    )
    if old.is_empty():
        old = cases.filter(pl.col("death_date").is_null() & (pl.col("accident_date") < scope.start))
    chosen = old[rng.permutation(len(old))[: max(4, len(old) // 8)]]
    count = len(chosen)
    device = rng.choice(len(_DEVICES), count, p=[0.2, 0.15, 0.25, 0.15, 0.2, 0.05])
    cap = np.array([d[1] for d in _DEVICES])[device]
    return pl.DataFrame(
        {
            "device_id": numbered(f"FJ{scope.month}", count),
            "person_key": chosen["person_key"],
            "injury_id": chosen["injury_id"],
            "device_code": pl.Series([d[0] for d in _DEVICES]).gather(device),
            "fitted_date": rng.choice(workdays(scope.start, scope.end), count),
            "price": cap * rng.integers(70, 101, count) // 100,
            "cap": cap,
            "life_months": np.array([d[2] for d in _DEVICES])[device],
            "supplier": pl.Series(list(_SUPPLIERS)).gather(np.arange(count) % len(_SUPPLIERS)),
        }
    )
