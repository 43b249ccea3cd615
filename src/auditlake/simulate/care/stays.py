"""Hospital stays of the quarter: who is admitted, where, for what and for how long."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.diagnoses import main_diagnoses, other_diagnoses
from auditlake.simulate.care.people import insured
from auditlake.simulate.care.providers import institutions, local_hospitals

# 2023: 21.86 % of employees and 20.7 % of residents were admitted in the year (figures of the national administration)
QUARTER_RATE = 0.053
# mean stay of people discharged from hospitals, published at a little under nine days in recent years
MEAN_DAYS, SIGMA_DAYS = 8.8, 0.75
_LONGEST = 150
AWAY_SHARE = 0.06
_WAYS = {"1": 93, "2": 2, "3": 2, "4": 3}


def stays(scope: Scope) -> pl.DataFrame:
    """One row per stay: the person's columns, inst (row of the institutions), dx, op, dept, cc, other_dx, admit, out (dates), nth, away, manual.

    A person's stays never overlap and lie at least sixteen days apart; a second one has another cause.
    """
    people = insured(scope).filter(~pl.col("in_care"))
    first = _first(scope, people)
    second = _second(scope, first)
    births = _births(scope, people.join(first, on="id_no", how="anti"))
    rows = pl.concat([first, second, births])
    return _somewhere(scope, _course(scope, rows))


def _draw_days(rng: np.random.Generator, factor: np.ndarray) -> np.ndarray:
    """Days in hospital, log-normal; the few longest are cut at five months."""
    mu = np.log(MEAN_DAYS) - SIGMA_DAYS**2 / 2
    return np.clip(np.rint(rng.lognormal(mu, SIGMA_DAYS, len(factor)) * factor), 1, _LONGEST).astype(np.int64)


def _causes(rng: np.random.Generator, sex: pl.Series, birth: bool = False) -> pl.DataFrame:
    """A main diagnosis for each person that fits the sex."""
    known = main_diagnoses().filter(pl.col("birth") == birth)
    pick = np.zeros(len(sex), dtype=np.int64)
    for one in ("1", "2"):
        fit = (known["sex"].is_null() | (known["sex"] == one)).to_numpy()
        share = np.where(fit, known["share"].to_numpy(), 0)
        mine = (sex == one).to_numpy()
        pick[mine] = rng.choice(len(known), int(mine.sum()), p=share / share.sum()) if share.sum() else 0
    return known[pick].select("dx", "op", "dept", "adrg", "birth", factor="days")


def _first(scope: Scope, people: pl.DataFrame) -> pl.DataFrame:
    rng = scope.rng(431)
    size = min(scope.count(QUARTER_RATE, 24), len(people) // 2)
    weight = np.exp((people["age"].to_numpy() - 50) / 22)
    chosen = np.sort(rng.choice(len(people), size, replace=False, p=weight / weight.sum()))
    rows = people[chosen].hstack(_causes(rng, people["sex"][chosen]))
    days = _draw_days(rng, rows["factor"].to_numpy())
    out = np.datetime64(scope.start) + rng.integers(0, (scope.end - scope.start).days + 1, size)
    return _dated(rows, out - days, out, 1)


def _second(scope: Scope, first: pl.DataFrame) -> pl.DataFrame:
    """Some of those who left early in the quarter come back for something else."""
    rng = scope.rng(432)
    early = first.filter(pl.col("out") < pl.lit(scope.start).dt.offset_by("40d"))
    rows = early[: max(1, len(early) // 4)]
    causes = _causes(rng, rows["sex"])
    different = (causes["dx"] != rows["dx"]).to_numpy()
    rows, causes = rows.filter(different), causes.filter(different)
    days = np.minimum(_draw_days(rng, causes["factor"].to_numpy()), 14)
    admit = rows["out"].to_numpy() + rng.integers(16, 30, len(rows))
    kept = rows.drop(*causes.columns, "admit", "out", "nth")
    return _dated(kept.hstack(causes), admit, admit + days, 2)


def _births(scope: Scope, people: pl.DataFrame) -> pl.DataFrame:
    rng = scope.rng(433)
    mothers = people.filter((pl.col("sex") == "2") & pl.col("age").is_between(21, 42))
    size = min(scope.count(0.002, 12), len(mothers))
    rows = mothers[np.sort(rng.choice(len(mothers), size, replace=False))]
    # a working mother's delivery is paid by the maternity part of the fund
    rows = rows.with_columns(fund=pl.when(pl.col("fund") == "310").then(pl.lit("510")).otherwise("fund"))
    rows = rows.hstack(_causes(rng, rows["sex"], birth=True))
    days = np.clip(_draw_days(rng, rows["factor"].to_numpy()), 2, 9)
    # early enough for the claim to follow in the same quarter
    out = np.datetime64(scope.start) + rng.integers(0, 55, size)
    return _dated(rows, out - days, out, 1)


def _dated(rows: pl.DataFrame, admit: np.ndarray, out: np.ndarray, nth: int) -> pl.DataFrame:
    return rows.with_columns(
        pl.Series("admit", admit).cast(pl.Date), pl.Series("out", out).cast(pl.Date), nth=pl.lit(nth, dtype=pl.Int64)
    )


def _course(scope: Scope, rows: pl.DataFrame) -> pl.DataFrame:
    """Secondary diagnoses, complication level, ventilation, the child's weight."""
    rng = scope.rng(434)
    size = len(rows)
    level = np.where(rows["birth"].to_numpy(), "none", rng.choice(["none", "CC", "MCC"], size, p=[0.62, 0.3, 0.08]))
    beside = other_diagnoses()
    chosen = np.full(size, "", dtype=object)
    for cc in ("CC", "MCC"):
        codes = beside.filter(pl.col("cc") == cc)["dx"].to_list()
        mine = level == cc
        chosen[mine] = rng.choice(codes, int(mine.sum()))
    plain = np.where((rows["age"].to_numpy() > 55) & (rng.random(size) < 0.6), "E78.500", "")
    breath = chosen == "J96.900"
    hours = (rows["out"] - rows["admit"]).dt.total_hours().to_numpy()
    weight = np.rint(rng.normal(3250, 430, size) / 10).astype(np.int64) * 10
    both = pl.concat_str(
        pl.Series("c", chosen.tolist(), dtype=pl.String).replace("", None),
        pl.Series("p", plain).replace("", None),
        separator=";",
        ignore_nulls=True,
    )
    return rows.with_columns(
        pl.Series("cc", level),
        pl.select(other_dx=pl.when(both != "").then(both)).to_series(),
        pl.select(newborn_weight=pl.when(rows["birth"]).then(pl.Series(weight))).to_series(),
        pl.select(
            vent_hours=pl.when(pl.Series(breath)).then(
                pl.Series(np.clip(rng.lognormal(np.log(40), 0.7, size), 4, hours * 20 // 24).astype(np.int64))
            )
        ).to_series(),
    )


def _somewhere(scope: Scope, rows: pl.DataFrame) -> pl.DataFrame:
    """A hospital for every stay, at home or elsewhere; bills of a few stays elsewhere are handed in on paper later."""
    rng = scope.rng(435)
    known = institutions(scope).with_row_index("inst")
    home = known.join(local_hospitals(scope).select("inst_code"), on="inst_code", how="semi", maintain_order="left")
    away = known.filter((pl.col("inst_type") == "hospital") & ~pl.col("inst_code").is_in(home["inst_code"].implode()))
    pull = np.array([{"3": 5.0, "2": 2.5}.get(level, 0.8) for level in home["inst_level"].to_list()])
    size = len(rows)
    inst = home["inst"].to_numpy()[rng.choice(len(home), size, p=pull / pull.sum())]
    gone = ~rows["birth"].to_numpy() & (rows["nth"] == 1).to_numpy() & (rng.random(size) < AWAY_SHARE)
    ordinary = np.flatnonzero(~rows["birth"].to_numpy() & (rows["nth"] == 1).to_numpy())
    gone[ordinary[:: max(1, len(ordinary) // 6)]] = True
    inst[gone] = away["inst"].to_numpy()[rng.integers(0, len(away), int(gone.sum()))]
    early = (rows["out"] < pl.select(pl.lit(scope.start).dt.offset_by("45d")).item()).to_numpy()
    paper = gone & early & (np.cumsum(gone & early) % 2 == 1)
    way = rng.choice(list(_WAYS), size, p=np.array(list(_WAYS.values())) / 100)
    return rows.with_columns(
        pl.Series("inst", inst.astype(np.int64)),
        pl.Series("away", gone),
        pl.Series("manual", paper),
        pl.Series("way", np.where(rows["birth"].to_numpy(), "1", way)),
        bed_no=pl.Series([f"{b:03d}" for b in rng.integers(1, 400, size)]),
    )
