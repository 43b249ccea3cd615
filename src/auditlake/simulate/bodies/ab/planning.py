"""Objects that can be audited, the projects of five years, and what each project covered."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ab import after, bodies, happened, only, pick, yuan
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between
from auditlake.standard.reference import codes, divisions

_YEARS = 5
_A_YEAR = 9
_KINDS = {
    "special": 4,
    "tracking": 2,
    "budget_execution": 2,
    "final_accounts": 1,
    "responsibility": 2,
    "new_field": 0.5,
}
_LEVELS = {"city": 7, "province": 2, "nation": 1}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """audit_object, audit_project, audit_project_object."""
    listed, planned = _objects(scope), projects(scope)
    covered = _covered(scope, listed, planned)
    return {
        "audit_object": _last_audits(scope, listed, planned, covered),
        "audit_project": planned,
        "audit_project_object": covered,
    }


def _objects(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(301)
    units = scope.units.head(scope.count(0.002, 24))
    known = bodies(scope)
    level = ["county" if divisions()[org.division].level == "county" else "city" for org in known]
    funds = codes("fund")
    ids = [*(o.id for o in known), *(f"JJ-{c}" for c in funds), *(f"DW-{u}" for u in units["unit_id"])]
    names = [*(o.name_zh for o in known), *(zh for zh, _ in funds.values()), *units["unit_name"]]
    kinds = ["agency"] * len(known) + ["fund"] * len(funds) + ["institution"] * len(units)
    return pl.DataFrame(
        {
            "object_id": ids,
            "object_name": names,
            "object_kind": kinds,
            "fund_code": [*[None] * len(known), *funds, *[None] * len(units)],
            "amount_scale": yuan(rng, 8_000_000, 1.6, len(ids)),
            "managed_by_level": [*level, *["city"] * len(funds), *["county"] * len(units)],
            # funds of every year, small bodies once in five years
            "cycle_months": [*[24] * len(known), *[12] * len(funds), *[60] * len(units)],
            "importance": rng.beta(4, 3, len(ids)).round(4) * 100,
        },
        schema_overrides={"fund_code": pl.String, "cycle_months": pl.Int64},
    ).with_columns(pl.col("importance").round(2))


def projects(scope: Scope) -> pl.DataFrame:
    """Projects of the last five years; the same for every theme that asks."""
    rng = scope.rng(302)
    end = day(scope.end)
    years = np.repeat(np.arange(scope.end.year - _YEARS + 1, scope.end.year + 1), _A_YEAR)
    size = len(years)
    january = (years - 1970).astype("datetime64[Y]").astype("datetime64[D]")
    start = after(rng, january, 40, 300, end)
    finish = after(rng, start, 30, 120, end)
    report = after(rng, finish, 10, 55, end)
    status = np.select(
        [happened(report), happened(finish), happened(start)], ["closed", "reporting", "fieldwork"], "planned"
    )
    level = pick(rng, _LEVELS, size)
    number = np.tile(np.arange(1, _A_YEAR + 1), _YEARS)
    ids = [f"SJ{year}{n:03d}" for year, n in zip(years, number, strict=True)]
    kind = pick(rng, _KINDS, size)
    approved = status != "planned"
    names = codes("audit_project_kind")
    lead = np.where(level == "city", scope.org.id, scope.org.parent)
    return pl.DataFrame(
        {
            "project_id": ids,
            "project_name": [
                f"{y}年度社会保障资金{names[k][0]}（{n}）" for y, k, n in zip(years, kind, number, strict=True)
            ],
            "plan_year": years,
            "project_kind": kind,
            "lead_org": lead,
            "level": level,
            "library_id": [f"XMK{year}{n:03d}" for year, n in zip(years, number, strict=True)],
            "joint_plan_id": only(level != "city", [f"LH{year}" for year in years]),
            "pilot": kind == "new_field",
            "start_date": start,
            "end_date": finish,
            "report_date": report,
            "summary_sent_date": after(rng, report, 3, 25, end),
            "sample_amount_ratio": only(approved, rng.uniform(0.32, 0.9, size).round(6)),
            "sample_scope_ratio": only(approved, rng.uniform(0.3, 0.8, size).round(6)),
            "plan_approved": approved,
            "outsourced": rng.random(size) < 0.15,
            "status": status,
            "审计组长": scope.people["name"].sample(size, with_replacement=True, seed=int(rng.integers(1 << 30))),
        }
    )


def _covered(scope: Scope, listed: pl.DataFrame, planned: pl.DataFrame) -> pl.DataFrame:
    """Each year's projects share out the objects, so that none is audited twice for the same months."""
    rng = scope.rng(303)
    begun = planned.filter(pl.col("status") != "planned")
    parts = []
    for year in begun["plan_year"].unique(maintain_order=True):
        of_year = begun.filter(pl.col("plan_year") == year)["project_id"]
        share = np.sort(rng.integers(0, len(of_year), min(len(listed), 6 * len(of_year))))
        objects = rng.permutation(len(listed))[: len(share)]
        parts.append(
            pl.DataFrame({"project_id": of_year[share], "at": objects}).with_columns(
                period_from=pl.lit((year - 1) * 100 + 1, pl.Int64), period_to=pl.lit((year - 1) * 100 + 12, pl.Int64)
            )
        )
    rows = pl.concat(parts)
    found = listed[rows["at"]]
    size = len(rows)
    return rows.drop("at").with_columns(
        object_id=found["object_id"],
        fund_code=found["fund_code"],
        amount_audited=(found["amount_scale"].to_numpy() * rng.uniform(0.2, 0.9, size)).astype(np.int64),
        stage_covered=pl.Series(
            pick(rng, {"collection": 3, "allocation": 2, "use": 5, "management": 3, "investment": 1}, size)
        ),
    )


def _last_audits(scope: Scope, listed: pl.DataFrame, planned: pl.DataFrame, covered: pl.DataFrame) -> pl.DataFrame:
    """The end of the newest project that covered the object; for the others a day inside their cycle."""
    rng = scope.rng(304)
    end = day(scope.end)
    newest = (
        covered.join(planned.select("project_id", "end_date"), on="project_id")
        .group_by("object_id")
        .agg(pl.col("end_date").max().alias("audited"))
    )
    drawn = pl.Series("drawn", days_between(rng, end - 300, end - 100, len(listed)))
    return (
        listed.with_columns(drawn)
        .join(newest, on="object_id", how="left", maintain_order="left")
        .with_columns(last_audited=pl.coalesce("audited", "drawn"))
        .drop("audited", "drawn")
    )
