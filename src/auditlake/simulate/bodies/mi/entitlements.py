"""Rights that stand behind a settlement: certified special diseases and filings for care elsewhere."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.people import insured
from auditlake.simulate.care.providers import local_hospitals, physicians
from auditlake.simulate.care.visits import visits

_KINDS = {"transfer": 45, "self": 25, "settle": 22, "emergency": 8}
#: a stay for this diagnosis may end with a certificate for that disease
_PROVEN = {"I10.x00": "M03900", "E11.900": "M01600", "I25.103": "M04600", "I63.900": "M04800", "C34.900": "M00500"}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """special_disease_cert, offsite_referral."""
    seen = visits(scope)
    return {"special_disease_cert": _certificates(scope, seen), "offsite_referral": _referrals(scope, seen)}


def _certificates(scope: Scope, seen: pl.DataFrame) -> pl.DataFrame:
    """Old certificates of everybody treated under one, new ones that follow a stay of the quarter."""
    rng = scope.rng(501)
    known = insured(scope)
    old = known.filter(pl.col("disease").is_not_null()).select("id_no", "psn_no", "disease")
    age = pl.Series(rng.integers(100, 1500, len(old)))
    old = old.with_columns(
        approved=pl.lit(scope.start) - pl.duration(days=pl.lit(age)),
        basis=pl.lit(None, dtype=pl.String),
        way=pl.lit("old"),
    )
    approved = pl.col("discharge_at").dt.date().dt.offset_by("6d")
    fresh = (
        seen.filter(
            (pl.col("los") > 0) & pl.col("disease").is_null() & ~pl.col("away") & pl.col("main_dx").is_in(list(_PROVEN))
        )
        .unique("id_no", keep="first", maintain_order=True)
        .filter(approved <= scope.end)
        .gather_every(2)
        .select(
            "id_no",
            "psn_no",
            disease=pl.col("main_dx").replace_strict(_PROVEN),
            approved=approved,
            basis="visit_id",
            way=pl.lit("new"),
        )
    )
    rows = pl.concat([old, fresh]).sort("approved", "id_no")
    doctors = physicians(scope).join(
        local_hospitals(scope).select("inst_code"), on="inst_code", how="semi", maintain_order="left"
    )
    doctors = doctors.filter(pl.col("dept") == "03")
    pick = doctors[rng.integers(0, len(doctors), len(rows))]
    return rows.select(
        cert_id=pl.lit("MT") + pl.col("psn_no") + pl.lit("-") + pl.col("disease"),
        person_key="id_no",
        disease_code="disease",
        approved_date="approved",
        # a tumour is looked at again after two years, the others stay
        valid_to=pl.when(pl.col("disease") == "M00500").then(
            pl.max_horizontal("approved", pl.lit(scope.end)).dt.offset_by("2y")
        ),
        physician_id=pick["physician_id"],
        inst_code=pick["inst_code"],
        basis_visit_id="basis",
    )


def _referrals(scope: Scope, seen: pl.DataFrame) -> pl.DataFrame:
    """A filing for every visit elsewhere, and people who live elsewhere and were not ill."""
    rng = scope.rng(502)
    gone = seen.filter(pl.col("away"))
    size = len(gone)
    kind = rng.choice(list(_KINDS), size, p=np.array(list(_KINDS.values())) / 100)
    sending = local_hospitals(scope).filter(pl.col("inst_level") != "1")["inst_code"].to_numpy()
    filed = gone.select(
        "referral_id",
        person_key="id_no",
        kind=pl.Series(kind),
        to_area=pl.col("inst_code").str.slice(1, 6),
        valid_from=pl.col("admit_at").dt.date() - pl.duration(days=pl.lit(pl.Series(rng.integers(0, 9, size)))),
        _from=pl.Series(sending[rng.integers(0, len(sending), size)]),
    )
    # an emergency is filed afterwards but counts from the day of admission
    filed = filed.with_columns(
        valid_to=pl.when(pl.col("kind") != "settle").then(pl.col("valid_from").dt.offset_by("6mo")),
        from_inst=pl.when(pl.col("kind") == "transfer").then("_from"),
    ).drop("_from")
    idle = (
        insured(scope)
        .filter(~pl.col("in_care"))
        .join(seen.select("id_no"), on="id_no", how="anti", maintain_order="left")
    )
    living = idle.head(scope.count(0.01, 6)).select(
        referral_id=pl.lit("YZ") + pl.col("psn_no"),
        person_key="id_no",
        kind=pl.lit("settle"),
        to_area=pl.lit("310101"),
        valid_from=pl.lit(scope.start).dt.offset_by("-1y"),
        valid_to=pl.lit(None, dtype=pl.Date),
        from_inst=pl.lit(None, dtype=pl.String),
    )
    return pl.concat([filed.select(living.columns), living])
