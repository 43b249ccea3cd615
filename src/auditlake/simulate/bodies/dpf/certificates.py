"""Disability certificates, and the severely disabled whom the federation names to the medical security bureau."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.civil.disabled import disabled
from auditlake.simulate.bodies.civil.draws import later, pick
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import numbered


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``disability_cert`` and the federation's part of ``vulnerable_roster``."""
    holders = disabled(scope)
    rng, division = scope.rng(41), scope.org.division
    hospitals = {f"{division}-Y{i:02d}": 1 / i for i in range(1, 5)}
    hospital = pick(rng, hospitals, len(holders))
    doctor = pick(rng, {f"{i:02d}": 1.0 for i in range(1, 7)}, len(holders))
    certificates = holders.select(
        # the printed number is the citizen id followed by category and level
        cert_no=pl.concat_str("id_no", "category", "level"),
        person_key="id_no", XM="name", category="category", level="level",
        issue_date="issue_date", valid_to="valid_to", cancel_date="cancel_date",
        appraisal_hospital=pl.Series(hospital),
        physician_id=pl.Series(hospital) + "-" + pl.Series(doctor),
    )  # fmt: skip
    severe = holders.filter(pl.col("level").is_in(["1", "2"]) & pl.col("cancel_date").is_null())
    sent = rng.integers(0, 3, len(severe))
    flagged = sent + rng.integers(0, 3, len(severe))
    roster = severe.select(
        roster_id=numbered(f"CL{division}", len(severe)), person_key="id_no", XM="name",
        category=pl.lit("severe_disabled"), source_dept=pl.lit("disabled_federation"),
        effective_date="issue_date", expire_date="valid_to",
        sent_date=later("issue_date", sent),
        flagged_date=later("issue_date", flagged),
    )  # fmt: skip
    return {"disability_cert": certificates, "vulnerable_roster": roster}
