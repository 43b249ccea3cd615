"""Planted people, their pensions and claims, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Person:
    """A planted person as one agency knows them; ``at`` gives the same person at another agency."""

    area: str
    hub: str
    person_id: str
    id_no: str
    name: str
    sex: str
    birth: date

    @property
    def account(self) -> str:
        """Invented benefit account."""
        return "99" + self.person_id


@dataclass(frozen=True)
class Payee:
    """A pension of a planted person."""

    person: Person
    payee_id: str
    fund: str
    amount: int


@dataclass(frozen=True)
class Claim:
    """An unemployment claim of a planted person."""

    person: Person
    claim_id: str
    amount: int


def yuan(cents: int) -> str:
    """Cents as text with two decimals."""
    return str(Decimal(cents).scaleb(-2))
