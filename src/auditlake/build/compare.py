"""Two builds side by side: what came in and went, rows and sums by table and mart, hits gained and lost by check."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import polars as pl

from auditlake.build import manifest
from auditlake.build.reproduce import hub_of
from auditlake.store.cache import stage
from auditlake.store.client import Store


@dataclass(frozen=True)
class Pair:
    """One sum, before and after."""

    before: Decimal
    after: Decimal


@dataclass(frozen=True)
class Numbers:
    """Rows of a table or mart, and the sums of its decimal columns that differ."""

    before: int
    after: int
    sums: dict[str, Pair]


@dataclass(frozen=True)
class HitChange:
    """Hits of one check: how many, their amounts in yuan, and the doubt ids that came and went."""

    before: int
    after: int
    amount: Pair
    gained: list[str]
    lost: list[str]


@dataclass(frozen=True)
class Comparison:
    """Only what differs; ``same`` counts the outputs that are one and the same file or have equal bytes."""

    old: str
    new: str
    same: int
    tables: dict[str, Numbers]
    checks: dict[str, HitChange]
    marts: dict[str, Numbers] = field(default_factory=dict)
    submissions_before: frozenset[str] = frozenset()
    submissions_after: frozenset[str] = frozenset()


def compare(old: str, new: str) -> Comparison:
    """Compare two builds of one hub, as a rule the same period before and after a correction.

    ``ValueError`` for builds of different hubs; ``StoreMissing`` for one that does not exist. Marts are compared when
    each build was published; of several publications with a build the one made last in name order counts.
    """
    if hub_of(old) != hub_of(new):
        raise ValueError(
            f"{old} 与 {new} 不属于同一汇集点，不能比较。\n{old} and {new} are builds of different hubs: not comparable."
        )
    store = Store.for_hub(hub_of(old))
    before, after = manifest.read(store, old), manifest.read(store, new)
    files = [{(o["kind"], o["name"]): o for o in made["outputs"]} for made in (before, after)]
    names = sorted(files[0].keys() | files[1].keys())
    digests = [{name: one["sha256"] for name, one in found.items()} for found in files]
    other = [name for name in names if digests[0].get(name) != digests[1].get(name)]
    paths = [{name: stage(store, found[name]["key"]) for name in other if name in found} for found in files]
    tables = {name[1]: _numbers(*(p.get(name) for p in paths)) for name in other if name[0] == "standard"}
    checks = {name[1]: _hits(*(p.get(name) for p in paths)) for name in other if name[0] == "hits"}
    entered = [frozenset(e["submission"] for e in made["inputs"]["events"]) for made in (before, after)]
    marts = _marts(store, before, after)
    return Comparison(old, new, len(names) - len(other), tables, checks, marts, entered[0], entered[1])


def _frame(path: Path | None) -> pl.DataFrame:
    return pl.read_parquet(path) if path else pl.DataFrame()


def _sums(frame: pl.DataFrame) -> dict[str, Decimal]:
    money = [name for name, kind in frame.schema.items() if isinstance(kind, pl.Decimal)]
    return {name: Decimal(str(frame[name].sum() or 0)) for name in money}


def _numbers(old: Path | None, new: Path | None) -> Numbers:
    before, after = _frame(old), _frame(new)
    a, b = _sums(before), _sums(after)
    pairs = {name: Pair(a.get(name, Decimal(0)), b.get(name, Decimal(0))) for name in sorted(a.keys() | b.keys())}
    return Numbers(before.height, after.height, {name: p for name, p in pairs.items() if p.before != p.after})


def _hits(old: Path | None, new: Path | None) -> HitChange:
    before, after = _frame(old), _frame(new)
    a, b = (set(frame["doubt_id"]) if frame.width else set[str]() for frame in (before, after))
    amounts = [_sums(frame).get("amount", Decimal(0)) for frame in (before, after)]
    return HitChange(before.height, after.height, Pair(*amounts), sorted(b - a), sorted(a - b))


def _marts(store: Store, before: manifest.Manifest, after: manifest.Manifest) -> dict[str, Numbers]:
    """Marts of the newest publication of each build, those that differ."""
    published: dict[str, Mapping[str, str]] = {}
    for item in sorted(store.list("marts/m-"), key=lambda one: (one.modified, one.key)):
        if item.key.endswith(".json"):
            publication = json.loads(store.get_bytes(item.key))
            for made in (before, after):
                if publication["builds"].get(made["period"]) == made["build"]:
                    published[made["build"]] = publication["marts"]
    if len({before["build"], after["build"]} & published.keys()) < 2:
        return {}
    old, new = published[before["build"]], published[after["build"]]
    numbers = {
        mart: _numbers(stage(store, old[mart]), stage(store, new[mart])) for mart in sorted(old.keys() & new.keys())
    }
    return {mart: found for mart, found in numbers.items() if found.sums or found.before != found.after}
