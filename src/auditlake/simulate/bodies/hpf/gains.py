"""The centre's yearly gain of the last three closed years and how it was shared out."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.hpf.accounts import accounts
from auditlake.simulate.bodies.hpf.loans import loans
from auditlake.simulate.bodies.scope import Scope

_YEARS = 3


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``hpf_gain``; sixty percent of the gain go into the risk reserve, what is left into low-rent housing."""
    rng = scope.rng(5)
    back = np.arange(_YEARS, 0, -1)
    deposits = (int(accounts(scope)["balance"].sum()) * 0.93**back).astype(np.int64)
    lent = (int(loans(scope)["balance"].sum()) * 0.95**back).astype(np.int64)
    income = (lent * 0.029 + deposits * 0.018).astype(np.int64)
    cost = (deposits * 0.0155 * rng.uniform(0.97, 1.03, _YEARS)).astype(np.int64)
    gain = income - cost
    # a centre that earned nothing has nothing to share
    shared = gain.clip(0)
    reserve = np.maximum((shared * 3 + 4) // 5, 0)
    fee = (shared * 0.12).astype(np.int64)
    return {
        "hpf_gain": pl.DataFrame(
            {
                "centre_code": [f"C{scope.org.division}"] * _YEARS,
                "year": scope.end.year - back,
                "income": income,
                "cost": cost,
                "gain": gain,
                "risk_reserve": reserve,
                "admin_fee": fee,
                "rental_supplement": shared - reserve - fee,
                "to_finance": shared - reserve,
                "deposits": deposits,
                "loans": lent,
                "admin_budget": fee,
            }
        )
    }
