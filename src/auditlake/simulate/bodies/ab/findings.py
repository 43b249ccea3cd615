"""What the projects found, how it is being rectified, and the leads handed to other authorities."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ab import Days, after, bodies, happened, numbered, only, pick, yuan
from auditlake.simulate.bodies.ab.doubts import doubts
from auditlake.simulate.bodies.ab.planning import projects
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day

_NATURES = {
    "procedure": 6, "accounting": 5, "overpaid": 5, "retained": 4, "idle": 3, "under_collected": 3, "data": 3,
    "underpaid": 2, "diverted": 1, "fraud": 1, "other": 1,
}  # fmt: skip
_SERIOUS = ("diverted", "fraud")
_MEASURES = {
    "overpaid": "recover",
    "fraud": "recover",
    "underpaid": "refund",
    "diverted": "return",
    "retained": "return",
}
_A_PROJECT = 5


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """finding, rectification, lead_transfer."""
    found = findings(scope)
    return {"finding": found, "rectification": _rectifications(scope, found), "lead_transfer": _leads(scope, found)}


def findings(scope: Scope) -> pl.DataFrame:
    """Findings of the projects whose fieldwork has ended."""
    rng = scope.rng(331)
    end = day(scope.end)
    ended = projects(scope).filter(pl.col("end_date").is_not_null())
    rows = ended[np.repeat(np.arange(len(ended)), rng.integers(2, 2 * _A_PROJECT - 1, len(ended)))]
    size = len(rows)
    found = _inside(rng, rows["start_date"].to_numpy(), rows["end_date"].to_numpy())
    due = found + rng.integers(60, 91, size)
    nature = pick(rng, _NATURES, size)
    # rectified before its day; what is not yet due is on its way
    status = np.where(due <= end, np.where(rng.random(size) < 0.8, "closed", "rectified"),
                      np.where(rng.random(size) < 0.5, "in_progress", "open"))  # fmt: skip
    known = doubts(scope).sort("created_on", "doubt_id")
    before = np.searchsorted(known["created_on"].to_numpy(), found, side="right")
    basis = known["doubt_id"].to_numpy()[(rng.random(size) * before).astype(np.int64)]
    check = known["check_code"].to_numpy()[(rng.random(size) * before).astype(np.int64)]
    return pl.DataFrame(
        {
            "finding_id": numbered("WT", size),
            "project_id": rows["project_id"],
            "fund_code": pick(rng, {"110": 5, "170": 3, "210": 2, "310": 4, "390": 3, "410": 1}, size),
            "source_kind": pick(rng, {"audit": 80, "upper": 8, "self": 8, "mutual": 4}, size),
            "level_kind": np.where(rng.random(size) < 0.15, "decision", "execution"),
            "nature": nature,
            "cause": pick(rng, {"mechanism": 4, "institution": 5, "system": 1}, size),
            "responsible_org": rng.choice([org.id for org in bodies(scope)], size),
            "amount": np.where(np.isin(nature, ("procedure", "data")), 0, yuan(rng, 60_000, 1.8, size)),
            "found_on": found,
            "due_on": due,
            "status": status,
            "check_code": only(before > 0, check),
            "published": rows["report_date"].is_not_null().to_numpy() & (rng.random(size) < 0.7),
            "formed_date": found - rng.integers(60, 900, size),
            "doubt_ids": only(before > 0, basis),
        }
    )


def _inside(rng: np.random.Generator, first: Days, last: Days) -> Days:
    return first + (rng.random(len(first)) * (last - first).astype(np.int64)).astype(np.int64)


def _rectifications(scope: Scope, found: pl.DataFrame) -> pl.DataFrame:
    """Money goes back where it belongs, decisions lead to rules, serious matters to accountability."""
    rng = scope.rng(332)
    serious, decision = pl.col("nature").is_in(_SERIOUS), pl.col("level_kind") == "decision"
    money = pl.col("nature").replace_strict(_MEASURES, default=None, return_dtype=pl.String)
    rows = pl.concat(
        [
            found.with_columns(measure=money).filter(pl.col("measure").is_not_null()),
            found.filter(decision | money.is_null()).with_columns(measure=pl.lit("institution")),
            found.filter(serious).with_columns(measure=pl.lit("accountability")),
        ]
    ).sort("finding_id", "measure")
    size, end = len(rows), day(scope.end)
    found_on, due = rows["found_on"].to_numpy(), rows["due_on"].to_numpy()
    started = after(rng, found_on, 3, 20, end)
    closed = _inside(rng, found_on + 21, due)
    closed = np.where(closed <= end, closed, np.datetime64("NaT"))
    done, measure = happened(closed), rows["measure"].to_numpy()
    back = np.isin(measure, ("recover", "refund", "return"))
    claimed = np.where(back, rows["amount"].to_numpy(), 0)
    amount = rows["amount"].to_numpy()
    return pl.DataFrame(
        {
            "rect_id": numbered("ZG", size),
            "finding_id": rows["finding_id"],
            "method": np.where(amount > 100_000_000, "supervised", pick(rng, {"full": 7, "special": 3}, size)),
            "measure": measure,
            "owner_org": rows["responsible_org"],
            "due_on": due,
            "started_on": started,
            "closed_on": closed,
            "amount_recovered": np.where(done, claimed, (claimed * rng.uniform(0, 0.9, size)).astype(np.int64)),
            "amount_claimed": claimed,
            "evidence_count": np.where(done, rng.integers(1, 6, size), 0),
            "policy_doc_no": only(done & (measure == "institution"), [f"杭社保发〔{d.year}〕{n}号" for d, n in zip(
                rows["due_on"], rng.integers(1, 90, size), strict=True)]),
            "persons_disciplined": np.where(done & (measure == "accountability"), rng.integers(1, 4, size), 0),
            "lookback_on": after(rng, closed, 180, 330, end),
            "refused": np.zeros(size, dtype=bool),
        }
    )  # fmt: skip


def _leads(scope: Scope, found: pl.DataFrame) -> pl.DataFrame:
    """Every serious finding goes to another authority, and the largest others to the department in charge."""
    rng = scope.rng(333)
    end = day(scope.end)
    largest = found.filter(pl.col("amount") >= pl.col("amount").quantile(0.9))
    rows = pl.concat([found.filter(pl.col("nature").is_in(_SERIOUS)), largest]).unique("finding_id").sort("finding_id")
    sent = after(rng, rows["found_on"].to_numpy(), 10, 60, end)
    rows = rows.filter(pl.Series(happened(sent)))
    sent = sent[happened(sent)]
    size = len(rows)
    receipt = after(rng, sent, 2, 14, end)
    told = after(rng, receipt, 25, 160, end)
    serious = rows["nature"].is_in(_SERIOUS).to_numpy()
    severe = pick(rng, {"discipline": 5, "police": 3, "justice": 1}, size)
    return pl.DataFrame(
        {
            "lead_id": numbered("YS", size, 4),
            "finding_id": rows["finding_id"],
            "to_org_kind": np.where(serious, severe, "department"),
            "sent_on": sent,
            "receipt_on": receipt,
            "result_on": told,
            "result": np.where(happened(told), pick(rng, {"filed": 3, "punished": 4, "not_filed": 2}, size), "pending"),
            "amount": rows["amount"],
            "persons": rng.integers(1, 6, size),
        }
    )
