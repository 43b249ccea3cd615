"""What a body sees when it makes its extract: who it is, which months it reports, and the people around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from zlib import crc32

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day, last_day
from auditlake.simulate.plan import Plan
from auditlake.simulate.tables import Frames
from auditlake.standard.reference import Org

#: the one code that no list and no value map knows; a body plants it where the door has to tell of an unknown code
UNKNOWN = "ZZ"
_QUARTER = 3


@dataclass(frozen=True)
class Scope:
    """One org's view of the world for the quarter that ends with ``month`` (YYYYMM)."""

    plan: Plan
    org: Org
    month: int
    tables: Frames

    @property
    def months(self) -> list[int]:
        """The months of the quarter."""
        return [add_months(self.month, offset) for offset in range(1 - _QUARTER, 1)]

    @property
    def start(self) -> date:
        """First day of the quarter."""
        return first_day(self.months[0])

    @property
    def end(self) -> date:
        """Last day of the quarter."""
        return last_day(self.month)

    def rng(self, salt: int) -> np.random.Generator:
        """Random numbers that depend on seed, org and salt only."""
        return self.plan.rng(crc32(self.org.id.encode()), salt)

    def count(self, share: float, least: int = 12) -> int:
        """A share of the people here, at least ``least``."""
        return max(least, round(share * len(self.people)))

    @cached_property
    def people(self) -> pl.DataFrame:
        """Ordinary living people here: person_id, id_no, name, sex, birth_date; everybody of the hub for a province's body."""
        living = self._here("person", "person_id").filter(pl.col("dead_month").is_null())
        return living.select("person_id", "id_no", "name", "sex", "birth_date")

    @cached_property
    def units(self) -> pl.DataFrame:
        """Employers here: unit_id, uscc, unit_name."""
        return self._here("unit", "unit_id").select("unit_id", "uscc", "unit_name")

    def _here(self, table: str, key: str) -> pl.DataFrame:
        division = self.org.division
        head = division[:2] if division.endswith("0000") else division
        rows = self.tables[table].filter(pl.col("area").str.starts_with(head)).sort("area", key)
        # planted people bear odd numbers: their lives are told by the plants alone
        return rows.filter(pl.col(key).str.slice(-1).is_in(list("02468"))) if table == "person" else rows
