"""Inspections by the level above: plans, reports, sampling in campaigns, inspectors, letters of responsibility."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ab import after, bodies, days, happened, numbered, only, pick
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between
from auditlake.standard.reference import divisions, orgs

_ELEMENTS = 10
_CAMPAIGNS = ("养老保险待遇专项清理", "医保基金飞行检查", "失业保险专项整治", "社会救助专项治理")
_STAGES = ("planned", "self_check", "sampling", "rectifying", "summary")


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """inspection_plan, inspection_report, sampling_plan, inspector, responsibility_letter."""
    plans = _plans(scope)
    return {
        "inspection_plan": plans,
        "inspection_report": _reports(scope, plans),
        "sampling_plan": _sampling(scope),
        "inspector": _inspectors(scope),
        "responsibility_letter": _letters(scope),
    }


def _plans(scope: Scope) -> pl.DataFrame:
    """The city's agency inspects each of its counties in each half-year."""
    rng = scope.rng(351)
    end = day(scope.end)
    counties = sorted({o.division for o in bodies(scope, "si") if divisions()[o.division].level == "county"})
    halves = [(year, half) for year in (scope.end.year - 1, scope.end.year) for half in (1, 2)
              if date(year, half * 6 - 5, 1) <= scope.end]  # fmt: skip
    grid = [(area, year, half) for area in counties for year, half in halves]
    area, years, half = (list(column) for column in zip(*grid, strict=True))
    size = len(grid)
    opened = days([date(y, h * 6 - 5, 1) for _, y, h in grid])
    sent = opened + rng.integers(3, 20, size)
    approved = after(rng, sent, 3, 20, end)
    return pl.DataFrame(
        {
            "plan_id": [f"JC{y}{h}{a}" for a, y, h in grid],
            "org_code": [f"{scope.org.division}-si"] * size,
            "year": years,
            "half": half,
            "fund_code": pick(rng, {"110": 4, "170": 3, "210": 2}, size),
            "target_area": area,
            "sent_up_on": sent,
            "approved_on": approved,
            "done_on": after(rng, approved, 10, 100, end),
            "contractor": only(rng.random(size) < 0.25, ["某会计师事务所"] * size),
        }
    )


def _reports(scope: Scope, plans: pl.DataFrame) -> pl.DataFrame:
    rng = scope.rng(352)
    end = day(scope.end)
    written = after(rng, plans["done_on"].to_numpy(), 5, 25, end)
    rows, written = plans.filter(pl.Series(happened(written))), written[happened(written)]
    size = len(rows)
    return pl.DataFrame(
        {
            "report_id": numbered("JCBG", size, 4),
            "plan_id": rows["plan_id"],
            "written_on": written,
            "fields_present": np.full(size, _ELEMENTS),
            "fields_required": np.full(size, _ELEMENTS),
            "signed_leader": np.ones(size, dtype=bool),
            "signed_branch": np.ones(size, dtype=bool),
            "archived_on": after(rng, written, 5, 30, end),
            "sent_up_on": after(rng, written, 1, 15, end),
        }
    )


def _sampling(scope: Scope) -> pl.DataFrame:
    """Four campaigns a year; province and city each draw their share of the areas below."""
    rng = scope.rng(353)
    end = day(scope.end)
    grid = [(f"CC{year}{n}", f"{year}年{name}", level, date(year, 3 * n + 1, 1))
            for year in (scope.end.year - 1, scope.end.year) for n, name in enumerate(_CAMPAIGNS)
            for level in ("province", "city") if date(year, 3 * n + 1, 1) <= scope.end]  # fmt: skip
    plan, campaign, level, opened = (list(column) for column in zip(*grid, strict=True))
    size = len(grid)
    due = days(opened) + 80
    done = due - rng.integers(0, 15, size)
    done = np.where(done <= end, done, np.datetime64("NaT"))
    population = np.where(np.array(level) == "province", 11, 13)
    running = np.array(_STAGES)[rng.integers(0, len(_STAGES) - 1, size)]
    return pl.DataFrame(
        {
            "plan_id": plan,
            "campaign": campaign,
            "level": level,
            "population": population,
            "sampled": np.ceil(population * rng.uniform(0.5, 0.9, size)).astype(np.int64),
            "stage_due": due,
            "stage_done": done,
            "stage": np.where(happened(done), "summary", running),
        }
    )


def _inspectors(scope: Scope) -> pl.DataFrame:
    """Grown-up residents who hold a certificate of five years, checked every year."""
    rng = scope.rng(354)
    size, end = min(scope.count(0.0004, 24), len(scope.people)), day(scope.end)
    fit = scope.people.filter(pl.col("birth_date").dt.year().is_between(scope.end.year - 58, scope.end.year - 25))
    chosen = fit[rng.permutation(len(fit))[:size]]
    size = len(chosen)
    issued = days_between(rng, end - 1600, end - 30, size)
    return pl.DataFrame(
        {
            "cert_no": numbered(f"ZJ{scope.org.division}", size, 4),
            "姓名": chosen["name"],
            "person_key": chosen["id_no"],
            "org_code": rng.choice([scope.org.id, *(org.id for org in bodies(scope, "si", "mi"))], size),
            "issued_on": issued,
            "annual_check_year": np.full(size, scope.end.year),
            "valid_to": issued + 5 * 365,
        }
    )


def _letters(scope: Scope) -> pl.DataFrame:
    """Every body and the one above it, year by year; a year is assessed in the next one's January."""
    rng = scope.rng(355)
    end = day(scope.end)
    pairs = [(org.parent, org.id) for org in bodies(scope, "si", "fin", "mi", "ca") if org.parent in orgs()]
    grid = [(year, *pair) for year in range(scope.end.year - 2, scope.end.year + 1) for pair in pairs]
    year, upper, lower = (list(column) for column in zip(*grid, strict=True))
    size = len(grid)
    january = days([date(y, 1, 1) for y in year])
    assessed = january + 366 + rng.integers(5, 45, size)
    return pl.DataFrame(
        {
            "letter_id": [f"ZR{y}{n:04d}" for n, y in enumerate(year, start=1)],
            "year": year,
            "upper_org": upper,
            "lower_org": lower,
            "signed_on": january + rng.integers(10, 85, size),
            "tasks": rng.integers(8, 21, size),
            "assessed_on": np.where(assessed <= end, assessed, np.datetime64("NaT")),
        }
    )
