"""Destitute persons: how they are supported, where, by whom, and at which standard."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.ca.homes import home_of
from auditlake.simulate.bodies.civil.needy import LINE, destitute
from auditlake.simulate.bodies.scope import Scope

#: Basic living: 1.3 times the dibao line. Care: by how far a person can care for himself [G]. Cents a month.
LIVING = LINE * 13 // 10
CARE = {"full": 249_00, "partial": 747_00, "none": 1_245_00}


def support_cents() -> pl.Expr:
    """Living plus care standard of a destitute person."""
    return LIVING + pl.col("self_care").replace_strict(CARE, return_dtype=pl.Int64)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``destitute_person``."""
    people = destitute(scope)
    scattered = pl.col("mode") == "scattered"
    carers = scope.people.sample(len(people), seed=int(scope.rng(61).integers(1 << 31)), with_replacement=True)
    # nobody is his own carer: then the village looks after him and no carer is named
    carer = pl.Series(carers["id_no"])
    return {
        "destitute_person": people.select(
            destitute_id="TK" + pl.col("person_id"), person_key="id_no", XM="name", mode="mode",
            inst_code=pl.when(~scattered).then(home_of(scope, people["id_no"])),
            self_care="self_care", from_date="from_date", to_date="to_date",
            care_agreement_no=pl.when(scattered).then("XY" + pl.col("person_id")),
            caregiver_key=pl.when(scattered & (carer != pl.col("id_no"))).then(carer),
            living_standard=pl.lit(LIVING, dtype=pl.Int64),
            care_standard=pl.col("self_care").replace_strict(CARE, return_dtype=pl.Int64),
        )
    }  # fmt: skip
