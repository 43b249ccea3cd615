"""All visits of the quarter: stays and outpatient care in one frame, each with its institution and physician."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.care.diagnoses import DISEASES, other_diagnoses
from auditlake.simulate.care.people import insured
from auditlake.simulate.care.providers import HOSPITAL_DEPTS, institutions, physicians
from auditlake.simulate.care.stays import stays

# visits to outpatient departments per person and quarter, drawn unevenly: a few people come very often
_OUTPATIENT_RATE = 1.6
_MINUTE = np.timedelta64(1, "m")


def visits(scope: Scope) -> pl.DataFrame:
    """``medical_visit`` and what the bill needs beside it; ordered by the end of the visit.

    Extra columns: fund, person_status, special_group, civil, disease, nth, manual, inst (row of the institutions),
    inst_level, los (days), settled_at, cc, adrg, id_no.
    """
    inpatient = _timed_stays(scope)
    rows = pl.concat([inpatient, _outpatient(scope, inpatient)], how="diagonal").sort("discharge_at", "id_no")
    known = institutions(scope).with_row_index("inst").with_columns(pl.col("inst").cast(pl.Int64))
    # a stay that was paid in cash elsewhere is settled when the papers have been seen
    settled = pl.when("manual").then(pl.col("discharge_at").dt.offset_by("12d")).otherwise("discharge_at")
    number = pl.int_range(1, pl.len() + 1).cast(pl.String).str.zfill(8)
    head = f"{scope.org.division}{scope.month}"
    made = (
        rows.join(
            known.select("inst", "inst_code", "inst_level", "inst_type"), on="inst", maintain_order="left", how="left"
        )
        .with_columns(
            dept=pl.when(pl.col("inst_type") == "clinic")
            .then(pl.lit("02"))
            .when(pl.col("dept").is_in(HOSPITAL_DEPTS))
            .then("dept")
            .otherwise(pl.lit("03"))
        )
        .join(physicians(scope), on=["inst_code", "dept"], how="left", maintain_order="left")
        .with_columns(visit_id=pl.lit(f"M{head}") + number, settled_at=settled)
        .with_columns(referral_id=pl.when("away").then(pl.lit("Y") + pl.col("visit_id").str.slice(1)))
    )
    first = made["discharge_way"].is_not_null().arg_max()
    # one hospital writes a way of leaving that nobody has agreed on
    way = pl.when(pl.int_range(pl.len()) == first).then(pl.lit(UNKNOWN)).otherwise("discharge_way")
    return made.with_columns(
        person_key="id_no",
        psn_name="name",
        fund_code="fund",
        dept_code="dept",
        offsite_flag="away",
        person_area=pl.lit(scope.org.division),
        discharge_way=way,
    )


def _timed_stays(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(441)
    rows = stays(scope)
    size = len(rows)
    admit = rows["admit"].to_numpy().astype("datetime64[us]") + rng.integers(8 * 60, 16 * 60, size) * _MINUTE
    leave = rows["out"].to_numpy().astype("datetime64[us]") + rng.integers(9 * 60, 17 * 60, size) * _MINUTE
    injured = pl.col("dx").str.starts_with("S")
    return rows.with_columns(
        pl.Series("admit_at", admit),
        pl.Series("discharge_at", leave),
        visit_kind=pl.when("birth").then(pl.lit("52")).when(injured).then(pl.lit("22")).otherwise(pl.lit("21")),
        admit_dx="dx",
        main_dx="dx",
        main_op="op",
        discharge_way="way",
        los=(pl.col("out") - pl.col("admit")).dt.total_days(),
    )


def _outpatient(scope: Scope, inpatient: pl.DataFrame) -> pl.DataFrame:
    rng = scope.rng(442)
    people = insured(scope).filter(~pl.col("in_care"))
    weight = np.exp((people["age"].to_numpy() - 50) / 30) * rng.lognormal(0, 0.8, len(people))
    wanted = scope.count(_OUTPATIENT_RATE, 240)
    who = rng.choice(len(people), wanted, p=weight / weight.sum())
    day = np.datetime64(scope.start) + rng.integers(0, (scope.end - scope.start).days + 1, wanted)
    ill = people["disease"].is_not_null().to_numpy()[who]
    special = ill & (rng.random(wanted) < 0.5)
    other = other_diagnoses()
    share = other["share"].to_numpy()
    cause = rng.choice(len(other), wanted, p=share / share.sum())
    known = institutions(scope)
    kind = known["inst_type"].to_numpy()
    own = (known["inst_code"].str.slice(1, 6) == scope.org.division).to_numpy()
    open_to = np.flatnonzero(own & np.isin(kind, ["hospital", "clinic"]))
    start = day.astype("datetime64[us]") + rng.integers(8 * 60, 17 * 60, wanted) * _MINUTE
    emergency = ~special & (rng.random(wanted) < 0.05)
    rows = (
        people[who]
        .with_columns(
            pl.Series("inst", open_to[rng.integers(0, len(open_to), wanted)].astype(np.int64)),
            pl.Series("admit_at", start),
            pl.Series("discharge_at", start + rng.integers(25, 180, wanted) * _MINUTE),
            pl.Series("day", day).cast(pl.Date),
            pl.Series("dx", other["dx"].to_numpy()[cause]),
            pl.Series("dept", other["dept"].to_numpy()[cause]),
            pl.Series("visit_kind", np.select([special, emergency], ["14", "13"], "11")),
            pl.Series("special", special),
            nth=pl.lit(1, dtype=pl.Int64),
            los=pl.lit(0, dtype=pl.Int64),
            away=pl.lit(False),
            manual=pl.lit(False),
            birth=pl.lit(False),
        )
        .with_columns(
            dx=pl.when("special").then(pl.col("disease").replace_strict(DISEASES, default=None)).otherwise("dx")
        )
    )
    # nobody is treated elsewhere while in hospital, nor twice on one day
    inside = inpatient.select("id_no", _from="admit", _to="out")
    busy = rows.join(inside, on="id_no").filter(pl.col("day").is_between("_from", "_to")).select("id_no", "day")
    return (
        rows.join(busy, on=["id_no", "day"], how="anti", maintain_order="left")
        .unique(["id_no", "day"], keep="first", maintain_order=True)
        .with_columns(admit_dx="dx", main_dx="dx")
        .drop("special", "day")
    )
