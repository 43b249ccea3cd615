"""Who read which data and why, what was shared with whom, and what was made public."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day
from auditlake.simulate.bodies.ab import after, bodies, days, numbered, only, pick
from auditlake.simulate.bodies.ab.findings import findings
from auditlake.simulate.bodies.ab.planning import projects
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between
from auditlake.standard.contracts import load_tables

_PURPOSES = ("审前调查", "疑点核实", "模型验证", "数据质量检查")
#: nobody reads more personal data than this in one go
_MOST_ROWS = 300


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """data_access_log, result_share, disclosure."""
    return {"data_access_log": _accesses(scope), "result_share": _shares(scope), "disclosure": _disclosures(scope)}


def _accesses(scope: Scope) -> pl.DataFrame:
    """Reading in office hours; personal columns only with an approval, copies only for a project."""
    rng = scope.rng(361)
    size = scope.count(0.02, 240)
    running = projects(scope).filter(pl.col("status") != "planned")["project_id"].to_numpy()
    tables = {t.name: any(c.classification == "identifying" for c in t.columns) for t in load_tables().values()}
    table = rng.choice(sorted(tables), size)
    personal = np.array([tables[name] for name in table]) & (rng.random(size) < 0.2)
    exported = rng.random(size) < 0.05
    for_project = exported | (rng.random(size) < 0.8)
    at = days_between(rng, day(scope.start), day(scope.end), size).astype("datetime64[us]")
    rows = (10 ** rng.uniform(0, np.where(personal, 2, 6))).astype(np.int64)
    return pl.DataFrame(
        {
            "access_id": numbered(f"FW{scope.month}", size, 7),
            "user_id": [f"SJ{user:03d}" for user in rng.zipf(1.6, size) % 60 + 1],
            "org_code": [scope.org.id] * size,
            "table_name": table,
            "purpose": rng.choice(_PURPOSES, size),
            "project_id": only(for_project, rng.choice(running, size)),
            "rows_read": np.where(personal, np.minimum(rows, _MOST_ROWS), rows),
            "identifying_columns": np.where(personal, rng.integers(1, 4, size), 0),
            "accessed_at": np.sort(at + rng.integers(8 * 3600, 18 * 3600, size) * 1_000_000),
            "approved_no": only(personal, [f"SP{n:05d}" for n in range(size)]),
            "exported": exported,
        }
    )


def _shares(scope: Scope) -> pl.DataFrame:
    """Reports go up and to the bodies concerned, approved and for a limited time."""
    rng = scope.rng(362)
    end = day(scope.end)
    done = projects(scope).filter(pl.col("summary_sent_date").is_not_null())
    size = len(done)
    given = done["summary_sent_date"].to_numpy()
    leaders = scope.people["name"].to_numpy()[:5]
    return pl.DataFrame(
        {
            "share_id": numbered("GX", size, 4),
            "from_org": [scope.org.id] * size,
            "to_org": rng.choice([scope.org.parent, *(org.id for org in bodies(scope, "fin", "si"))], size),
            "object_kind": pick(rng, {"report": 5, "summary": 3}, size),
            "object_id": done["project_id"],
            "secrecy": pick(rng, {"internal": 6, "public": 2, "secret": 1}, size),
            "approved_by": rng.choice(leaders, size),
            "shared_on": given,
            "expires_on": np.maximum(given + 3 * 365, end + 30),
            "used_on": after(rng, given, 1, 60, end),
        }
    )


def _disclosures(scope: Scope) -> pl.DataFrame:
    """How the funds run, every quarter; what audits found and how it was rectified, year by year."""
    rng = scope.rng(363)
    end = day(scope.end)
    made: list[tuple[str, str, str, date, str | None]] = []
    for back in range(3, 15, 3):
        first = add_months(scope.months[0], -back)
        quarter = f"{first // 100}Q{(first % 100 + 2) // 3}"
        due = first_day(add_months(first, 4))
        made += [(org.id, "fund", quarter, due, None) for org in bodies(scope, "si") if due <= scope.end]
    year = scope.end.year - 1
    made.append((scope.org.id, "audit", str(year), date(year + 1, 7, 31), None))
    told = findings(scope).filter(
        pl.col("published") & (pl.col("status") == "closed") & (pl.col("due_on") <= scope.start)
    )
    for row in told.select("finding_id", "due_on", "responsible_org").iter_rows(named=True):
        due = first_day(add_months(row["due_on"].year * 100 + row["due_on"].month, 2))
        made.append((row["responsible_org"], "rectification", f"{row['due_on']:%Y}", due, row["finding_id"]))
    made = [one for one in made if one[3] <= scope.end]
    org, kind, period, due_on, finding = (list(column) for column in zip(*made, strict=True))
    size = len(made)
    published = days(due_on) - rng.integers(0, 25, size)
    return pl.DataFrame(
        {
            "disclosure_id": numbered("PL", size),
            "org_code": org,
            "kind": kind,
            "period": period,
            "due_on": due_on,
            "published_on": np.minimum(published, end),
            "finding_id": pl.Series(finding, dtype=pl.String),
        }
    )
