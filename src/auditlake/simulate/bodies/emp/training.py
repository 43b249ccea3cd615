"""Training: classes of the quarter, who sat in them, and the certificates issued before the quarter ended."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.emp.roles import at_work, idle
from auditlake.simulate.bodies.sampling import digests, digits, later, shares, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only
from auditlake.standard.reference import codes

_LEVELS = {"5": 0.5, "4": 0.28, "3": 0.12, "7": 0.1}
#: what a passed trainee brings in cents, and hours of a class, by level
_PRICE = {"5": 100_000, "4": 150_000, "3": 200_000, "7": 60_000}
_HOURS = {"5": 72, "4": 96, "3": 120, "7": 40}
_FUNDING = {"employment_fund": 0.45, "unemployment_fund": 0.25, "skill_account": 0.2, "employer": 0.1}
_CLASS_SIZE = 28
_TEACHERS = 3


def _planned(scope: Scope) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Classes, and trainees with the number of their class in ``place``; everybody sits in one class only."""
    rng = scope.rng(71)
    staff = at_work(scope).filter(pl.col("role") == "staff").select("id_no", "name")
    free = idle(scope).filter(pl.col("role") == "jobless").select("id_no", "name")
    pool = pl.concat([staff, free])
    teachers, pool = pool.head(max(4, len(pool) // 50)), pool.slice(max(4, len(pool) // 50))
    sitting = some(pool, rng, max(16, len(pool) // 6))
    count = max(4, len(sitting) // _CLASS_SIZE)
    place = np.sort(rng.choice(count, len(sitting), p=rng.dirichlet(np.full(count, 8.0))))
    place[:count] = np.arange(count)
    sitting = sitting.with_columns(place=pl.Series(np.sort(place)))
    # a training body has its own teachers
    bodies = max(2, min(count // 4, len(teachers) // _TEACHERS, len(scope.units)))
    body = np.arange(count) % bodies
    own = [teachers["id_no"].gather_every(bodies, offset=i).head(_TEACHERS).str.join(";").item() for i in range(bodies)]
    units = scope.units.head(bodies)
    level = shares(rng, _LEVELS, count)
    hours = np.array([_HOURS[x] for x in level.tolist()])
    length = np.ceil(hours / 7).astype(np.int64)
    start = day(scope.start) + rng.integers(-20, 50, count).astype("timedelta64[D]")
    classes = pl.DataFrame(
        {
            "class_id": numbered(f"{scope.org.division}PX{scope.month}", count, 5),
            "org_uscc": units["uscc"].gather(body),
            "org_name": units["unit_name"].gather(body),
            "trade": rng.choice(np.array(sorted(codes("trade"))), count),
            "level": level,
            "start_date": start,
            "end_date": start + length.astype("timedelta64[D]"),
            "hours_planned": hours,
            "hours_done": hours - rng.integers(0, 3, count),
            "price_std": np.array([_PRICE[x] for x in level.tolist()]),
            "trainees": np.bincount(place, minlength=count),
            "funding_source": shares(rng, _FUNDING, count),
            "place": np.arange(count),
            "ACC206": pl.Series(own, dtype=pl.String).gather(body),
        }
    )
    return classes, sitting


def _trainees(scope: Scope, classes: pl.DataFrame, sitting: pl.DataFrame) -> pl.DataFrame:
    """Trainees with exam, certificate and subsidy as far as the quarter's end lets them."""
    rng = scope.rng(72)
    rows = sitting.join(classes, on="place", how="left", maintain_order="left")
    count = len(rows)
    hours = rows["hours_planned"].to_numpy()
    start = rows["start_date"].to_numpy()
    exam = later(rng, rows["end_date"].to_numpy(), 2, 9)
    issue = np.maximum(later(rng, exam, 9, 21), day(scope.start) + 1)
    examined = exam <= day(scope.end)
    passed = rng.random(count) < 0.91
    passed[:1] = True
    issued = examined & passed & (issue <= day(scope.end))
    # whoever missed a fifth is not let into the exam
    attended = np.floor(hours * np.where(passed, rng.uniform(0.82, 1.0, count), rng.uniform(0.3, 1.0, count)))
    morning = start.astype("datetime64[us]") + (28_800 + rng.integers(0, 3_600, count)).astype("timedelta64[s]")
    return rows.select(
        "class_id",
        "trade",
        "level",
        person_key="id_no",
        AAC003="name",
        trainee_id=numbered(f"{scope.org.division}XY{scope.month}", count),
        attended_hours=pl.Series(attended.astype(np.int64)),
        cert_no=only(numbered(f"S{scope.org.division}{scope.month}", count), issued),
        exam_date=only(exam, examined),
        passed=only(passed, examined),
        subsidy=pl.when(pl.Series(issued)).then("price_std"),
        signin_at=pl.Series(morning),
        gps_hash=digests(rng, count),
        face_score=pl.Series(np.round(rng.beta(14, 1.6, count) * 30 + 70, 2)),
        phone=digits(rng, "100", count, 8),
        issue_date=only(issue, issued),
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``emp_training_class``, ``emp_trainee``, ``skill_cert``."""
    classes, sitting = _planned(scope)
    trainees = _trainees(scope, classes, sitting)
    bodies = classes.select("class_id", issuer="org_name")
    certs = trainees.filter(pl.col("cert_no").is_not_null()).join(bodies, on="class_id", maintain_order="left")
    return {
        "emp_training_class": classes.with_columns(place=pl.format("虚拟实训楼{}教室", pl.col("place") + 101)),
        "emp_trainee": trainees.drop("trade", "level", "issue_date"),
        "skill_cert": certs.select("cert_no", "person_key", "AAC003", "trade", "level", "issue_date", "issuer"),
    }
