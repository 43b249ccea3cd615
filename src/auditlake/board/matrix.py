"""The board's facts as a tree: hub, provinces, cities, counties, orgs; by period the state of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Any

import polars as pl

from auditlake.board.words import LACKING, STATES
from auditlake.standard.reference import ancestors, divisions, orgs

_RANK = {state: rank for rank, state in enumerate(STATES)}


@dataclass(frozen=True)
class Line:
    """One line of the matrix: a division, or an org below it."""

    key: str
    depth: int
    is_org: bool
    has_below: bool = False

    def name(self, lang: str) -> str:
        """Name in a language; the key of what the standard does not know any more."""
        known = orgs().get(self.key) if self.is_org else divisions().get(self.key)
        if known is None:
            return self.key
        return known.name_zh if lang == "zh" else known.name_en or known.name_zh


@dataclass(frozen=True)
class Opened:
    """Which divisions show what is below: some, or with ``*`` all but those named with a minus before them."""

    names: frozenset[str]

    @classmethod
    def of(cls, words: str) -> Opened:
        """From words with dots between."""
        return cls(frozenset(filter(None, words.split("."))))

    def __contains__(self, division: str) -> bool:
        return division in self.names or ("*" in self.names and f"-{division}" not in self.names)

    def toggled(self, division: str) -> str:
        """Words for the same with one division opened or closed."""
        every = "*" in self.names
        changed = self.names ^ {f"-{division}"} if every else (self.names ^ {division}) - {"-"}
        return ".".join(sorted(changed)) or "-"


@dataclass
class Matrix:
    """Facts of one hub as they look on a day."""

    hub: str
    facts: pl.DataFrame
    today: date
    below: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    orgs_of: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    counts: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    states: dict[tuple[str, str], str] = field(default_factory=dict)
    at: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facts = seen_on(self.facts, self.today)
        chains: dict[str, tuple[str, ...]] = {}
        columns = (self.facts[name].to_list() for name in ("org", "period", "state"))
        for number, (org, period, state) in enumerate(zip(*columns, strict=True)):
            if org not in chains:
                chains[org] = self._chain(org)
            self.states[org, period] = state
            self.at[org, period] = number
            for division in chains[org]:
                self.counts[division, period][state] += 1

    def _chain(self, org: str) -> tuple[str, ...]:
        """Divisions from the org's own up to the hub's; notes who lies below whom."""
        chain = ancestors(orgs()[org].division) if org in orgs() else [self.hub]
        chain = chain[: chain.index(self.hub) + 1] if self.hub in chain else [self.hub]
        self.orgs_of[chain[0]].add(org)
        for lower, upper in pairwise(chain):
            self.below[upper].add(lower)
        return tuple(chain)

    @cached_property
    def receipts(self) -> list[str | None]:
        """Receipt of every row of the facts, ``None`` where nothing came."""
        return self.facts["receipt"].to_list()

    @cached_property
    def orgs_here(self) -> frozenset[str]:
        """Orgs that the board knows."""
        return frozenset(org for org, _ in self.states)

    @cached_property
    def sha256_of(self) -> dict[str, str]:
        """Hash of the copy of each receipt shown."""
        pairs = zip(self.receipts, self.facts["receipt_sha256"].to_list(), strict=True)
        return {receipt: digest for receipt, digest in pairs if receipt and digest}

    @cached_property
    def periods(self) -> list[str]:
        """All periods, newest first."""
        return sorted(self.facts["period"].unique().to_list(), reverse=True)

    @cached_property
    def due(self) -> dict[str, date]:
        """Last due date of each period."""
        rows = self.facts.group_by("period").agg(pl.col("due").max()).iter_rows()
        return {str(period): due for period, due in rows}

    def lines(self, opened: Opened, only: str = "") -> Iterator[Line]:
        """Visible lines from the hub down.

        ``only``: a period, then only what still lacks in it.
        """
        yield from self._lines(self.hub, 0, opened, only)

    def _lines(self, division: str, depth: int, opened: Opened, only: str) -> Iterator[Line]:
        if only and not any(self.counts[division, only][state] for state in LACKING):
            return
        below, own = sorted(self.below.get(division, ())), sorted(self.orgs_of.get(division, ()))
        yield Line(division, depth, False, bool(below or own))
        if division in opened:
            for org in own:
                if not only or self.states.get((org, only)) in LACKING:
                    yield Line(org, depth + 1, True)
            for lower in below:
                yield from self._lines(lower, depth + 1, opened, only)

    def worst(self, division: str, period: str) -> str | None:
        """The most urgent state of anyone below, ``None`` where nothing was owed."""
        return min(self.counts.get((division, period), ()), key=_RANK.__getitem__, default=None)

    def tally(self, division: str, period: str) -> tuple[int, int]:
        """How many count and how many owed."""
        counts = self.counts.get((division, period), Counter())
        return sum(n for state, n in counts.items() if state not in LACKING), counts.total()

    def fact(self, org: str, period: str) -> dict[str, Any] | None:
        """All facts of an org and period."""
        number = self.at.get((org, period))
        return None if number is None else self.facts.row(number, named=True)

    def members(self, key: str) -> list[str]:
        """Orgs that a line stands for: the org itself, or all below a division."""
        if key not in self.below and key not in self.orgs_of:
            return [key]
        return sorted({*self.orgs_of.get(key, ())} | {o for one in self.below.get(key, ()) for o in self.members(one)})


def seen_on(facts: pl.DataFrame, today: date) -> pl.DataFrame:
    """Facts with ``missing`` told apart: ``waiting`` up to the due date, ``overdue`` after it."""
    missing = pl.when(pl.col("due") < today).then(pl.lit("overdue")).otherwise(pl.lit("waiting"))
    return facts.with_columns(state=pl.when(pl.col("state") == "missing").then(missing).otherwise(pl.col("state")))
