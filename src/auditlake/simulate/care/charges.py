"""The lines of the bills: the one big table, made in chunks of bounded size and without a loop over rows.

A stay has, per day, three items charged by the day and a number of tests, care items and drugs; an operation adds
its kit and a ventilator its hours on the first day. Which items a visit meets is a walk through pools of prime
length, so that no item comes twice on a day while popular items stay popular.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.catalogue import EVERYDAY_DRUGS, Catalogue, Ints, catalogue, price_matrix
from auditlake.simulate.care.providers import institutions

#: lines of a chunk: some 60 MB
CHUNK = 250_000
_DAY, _MINUTE = 86_400_000_000, 60_000_000
_KIT = 3
#: first of the trace codes: nineteen digits after the leading 8, the drug's number in front of the serial
_TRACE = 10**18
_STAY = 3


@dataclass(frozen=True)
class Bills:
    """Everything a line is looked up from: visits with their sizes, the catalogue, prices per institution."""

    visits: pl.DataFrame
    sizes: Ints
    per_day: Ints
    base: Catalogue
    prices: Ints
    names: pl.Series
    own_codes: pl.Series


def bills(scope: Scope, visits: pl.DataFrame) -> Bills:
    """Sizes of all bills; the frame is that of ``visits.visits``."""
    rng = scope.rng(451)
    base = catalogue(scope)
    levels = institutions(scope)["inst_level"].fill_null("9").to_list()
    stay = visits["los"].to_numpy() > 0
    size = len(visits)
    grave = visits["cc"].replace_strict({"none": 1.0, "CC": 1.3, "MCC": 2.0}, default=1.0, return_dtype=pl.Float64)
    rank = visits["inst_level"].replace_strict({"3": 1.25, "2": 0.85}, default=0.6, return_dtype=pl.Float64)
    # employees' stays cost more than residents': 12,175 and 7,674 yuan a stay in the figures of 2023
    fund = np.where((visits["fund"] == "390").to_numpy(), 0.72, 1.08)
    daily = rng.lognormal(np.log(13.3), 0.45, size) * grave.to_numpy() * rank.to_numpy() * fund
    walk_in = 1 + rng.geometric(0.3, size)
    per_day = np.where(stay, np.clip(daily, _STAY + 2, 60), np.clip(walk_in, 2, 24)).astype(np.int64)
    kit = np.where(visits["op"].is_not_null().to_numpy(), _KIT, 0)
    vent = visits["vent_hours"].is_not_null().to_numpy()
    sizes = np.maximum(visits["los"].to_numpy(), 1) * per_day + kit + vent
    items = base.items
    packs = np.where((items["item_class"] == "drug").to_numpy(), "（12粒装）", "")
    names = pl.Series([n + p for n, p in zip(items["item_name"].to_list(), packs.tolist(), strict=True)])
    own = pl.Series([f"HIS{n:05d}" for n in range(len(items))])
    return Bills(visits, sizes.astype(np.int64), per_day, base, price_matrix(scope, items, levels), names, own)


def item_chunks(
    rng: np.random.Generator, bill: Bills, rows: int | None = None, size: int = CHUNK, first: int = 0
) -> Iterator[pl.DataFrame]:
    """Frames of ``medical_item`` of about ``size`` lines; money in cents.

    Without ``rows`` every visit is billed once. With ``rows`` exactly that many lines come, the visits being billed
    again in further rounds under new visit ids (``…R1``): as many millions as wanted in the memory of one chunk.
    ``first`` is the number before the first line's. Raises ``ValueError`` when there are no visits.
    """
    if not len(bill.visits):
        raise ValueError("no visits to bill")
    ends = np.cumsum(bill.sizes)
    done, round_ = 0, 0
    while True:
        start = 0
        while start < len(ends):
            before = int(ends[start - 1]) if start else 0
            stop = max(start + 1, int(np.searchsorted(ends, before + size, side="right")))
            chunk = _lines(rng, bill, start, stop, first + done, round_)
            if rows is not None and done + len(chunk) >= rows:
                yield chunk.head(rows - done)
                return
            yield chunk
            done += len(chunk)
            start = stop
        if rows is None:
            return
        round_ += 1


def _lines(rng: np.random.Generator, bill: Bills, start: int, stop: int, done: int, round_: int) -> pl.DataFrame:
    """The lines of the visits from row ``start`` to before row ``stop``."""
    some = bill.visits[start:stop]
    sizes = bill.sizes[start:stop]
    total = int(sizes.sum())
    visit = np.repeat(np.arange(stop - start), sizes)
    line = np.arange(total) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    per_day = bill.per_day[start:stop][visit]
    days = np.maximum(some["los"].to_numpy(), 1)[visit]
    day, slot = line // per_day, line % per_day
    extra = day >= days
    item, qty = _choose(rng, bill, some, visit, line, day, slot, extra, days * per_day)
    inst = some["inst"].to_numpy()[visit]
    price = bill.prices[inst, item]
    amount = price * qty
    when = _when(rng, some, visit, np.where(extra, 0, day))
    kinds = _kinds(bill.base.items)
    drug, test = kinds.drug[item], kinds.test[item]
    own, limit = kinds.own[item], kinds.limit[item]
    over = np.where((limit > 0) & ~own, np.maximum(amount - limit * qty, 0), 0)
    in_scope = np.where(own, 0, (amount - over) * kinds.share[item] // 100)
    result = when + rng.integers(60, 1500, total) * _MINUTE
    number = np.arange(done + 1, done + total + 1, dtype=np.int64)
    month = (some["settled_at"].dt.year().cast(pl.Int64) * 100 + some["settled_at"].dt.month()).to_numpy()
    ids = some["visit_id"] if not round_ else some["visit_id"] + f"R{round_}"
    stamp = int(some["visit_id"][0][1:13]) * 10**7
    supply = np.where(some["los"].to_numpy()[visit] > 0, 1, 7 * qty)
    at, of = pl.Series(visit, dtype=pl.UInt32), pl.Series(item, dtype=pl.UInt32)
    items = bill.base.items
    frame = pl.DataFrame(
        {
            "line_id": stamp + number,
            "visit_id": ids.gather(at),
            "person_key": some["id_no"].gather(at),
            "inst_code": some["inst_code"].gather(at),
            "charged_at": when.view("datetime64[us]"),
            "item_code": items["item_code"].gather(of),
            "hosp_item_code": bill.own_codes.gather(of),
            "hosp_item_name": bill.names.gather(of),
            "price": price,
            "qty": qty.astype(np.float64),
            "amount": amount,
            "full_self_pay": np.where(own, amount, 0),
            "over_cap": over,
            "in_scope": in_scope,
            "physician_id": some["physician_id"].gather(at),
            "exec_dept": some["dept_code"].gather(at),
            "days_supply": supply,
            "settle_month": month[visit],
            "result_at": result.view("datetime64[us]"),
            "_trace": _TRACE + item * 10**13 + number,
            "_drug": drug,
            "_test": test,
        }
    )
    return frame.lazy().select(_columns()).collect()


def _columns() -> list[pl.Expr]:
    """The table's columns: numbers become text, and what only drugs or only tests have is empty elsewhere."""
    trace = pl.lit("8") + pl.when("_drug").then("_trace").cast(pl.String)
    return [
        pl.col("line_id").cast(pl.String),
        pl.col("^(visit_id|person_key|inst_code|charged_at|item_code|hosp_item_code|hosp_item_name)$"),
        pl.col("^(price|qty|amount|full_self_pay|over_cap|in_scope|physician_id|exec_dept)$"),
        trace.alias("trace_code"),
        pl.when("_drug").then("days_supply").alias("days_supply"),
        pl.col("settle_month"),
        pl.when("_test").then("result_at").alias("result_at"),
    ]


@dataclass(frozen=True)
class _Kinds:
    drug: NDArray[np.bool_]
    test: NDArray[np.bool_]
    own: NDArray[np.bool_]
    limit: Ints
    share: Ints


def _kinds(items: pl.DataFrame) -> _Kinds:
    share = np.rint((1 - items["self_pay_rate"].to_numpy()) * 100).astype(np.int64)
    return _Kinds(
        (items["item_class"] == "drug").to_numpy(),
        (items["pool"] == "test").to_numpy(),
        (items["charge_grade"] == "3").to_numpy(),
        items["limit"].to_numpy(),
        share,
    )


def _choose(
    rng: np.random.Generator,
    bill: Bills,
    some: pl.DataFrame,
    visit: Ints,
    line: Ints,
    day: Ints,
    slot: Ints,
    extra: NDArray[np.bool_],
    planned: Ints,
) -> tuple[Ints, Ints]:
    """Item index and quantity of every line."""
    pools = bill.base.pools
    drugs, tests = pools["drug"][:EVERYDAY_DRUGS], pools["test"]
    care = np.concatenate([pools["care"], pools["ware"]])
    count = len(some)
    # a beta draw makes the front of each pool the popular part; the walk from there differs by visit
    at_drug, at_test, at_care = ((rng.beta(1, 3, count) * len(p)).astype(np.int64)[visit] for p in (drugs, tests, care))
    step = slot // 3
    kind = slot % 3
    drug = drugs[(at_drug + step) % len(drugs)]
    test = tests[(at_test + step + day * 5) % len(tests)]
    other = care[(at_care + step + day) % len(care)]
    item = np.where(kind == 0, test, np.where(kind == 1, drug, other))
    stay = (some["los"].to_numpy() > 0)[visit]
    head = stay & (slot < _STAY)
    item = np.where(head, pools["stay"][np.minimum(slot, _STAY - 1)], item)
    item = np.where(~stay & (line == 0), pools["consult"][0], item)
    many = rng.integers(1, 4, len(line))
    qty = np.where(kind == 1, many, 1)
    qty = np.where(head, 1, qty)
    if extra.any():
        ops = [op or "" for op in some["op"].to_list()]
        kits = np.array([bill.base.surgery.get(op, [0] * _KIT) for op in ops], dtype=np.int64)
        has = np.array([_KIT if op else 0 for op in ops], dtype=np.int64)
        rows = np.flatnonzero(extra)
        nth = line[rows] - planned[rows]
        of = visit[rows]
        surgical = nth < has[of]
        item[rows] = np.where(surgical, kits[of, np.minimum(nth, _KIT - 1)], pools["hour"][0])
        qty[rows] = np.where(surgical, 1, some["vent_hours"].fill_null(1).to_numpy()[of])
    return item, qty


def _when(rng: np.random.Generator, some: pl.DataFrame, visit: Ints, day: Ints) -> Ints:
    """Microseconds of every line: within minutes for outpatients, in waking hours of the day for stays."""
    admit = some["admit_at"].to_numpy().astype("datetime64[us]").view(np.int64)
    stay = some["los"].to_numpy() > 0
    midnight = admit // _DAY * _DAY
    draw = rng.integers(0, 720, len(visit))
    first = admit[visit] + np.where(stay[visit], draw // 3, draw // 40) * _MINUTE
    later = midnight[visit] + day * _DAY + (450 + draw) * _MINUTE
    return np.where(day == 0, first, later)
