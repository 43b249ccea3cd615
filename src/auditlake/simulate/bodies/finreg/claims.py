"""Claims paid by commercial insurers, those that run serious-illness insurance for the fund among them."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.draws import numbered, skewed_cents
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import days_between

_CLAIMED = 0.006
_PRODUCTS = {"serious_illness": 0.3, "huiminbao": 0.38, "accident": 0.17, "health": 0.15}
_MEDIAN = {"serious_illness": 8_600.0, "huiminbao": 5_200.0, "accident": 2_300.0, "health": 3_900.0}
_INSURERS = ("虚拟人寿保险公司", "虚拟财产保险公司", "虚拟健康保险公司", "虚拟养老保险公司")


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_commercial_claim: claims made in the quarter; the youngest are not yet paid."""
    rng = scope.rng(71)
    count = scope.count(_CLAIMED, 24)
    people = scope.people["id_no"].gather(np.sort(rng.choice(len(scope.people), count)))
    products = rng.choice(list(_PRODUCTS), count, p=list(_PRODUCTS.values()))
    amount = np.zeros(count, dtype=np.int64)
    for product, median in _MEDIAN.items():
        chosen = products == product
        amount[chosen] = skewed_cents(rng, median, 0.95, int(chosen.sum()))
    claimed = days_between(rng, scope.start, scope.end, count)
    paid = claimed + rng.integers(3, 26, count).astype("timedelta64[D]")
    paid = np.where(paid <= np.datetime64(scope.end, "D"), paid, np.datetime64("NaT")).astype("datetime64[D]")
    # the fund advances nothing: the insurer is paid with the yearly settlement
    advance = np.zeros(count, dtype=np.int64)
    return {
        "ext_commercial_claim": pl.DataFrame(
            {
                "claim_id": numbered(f"PA{scope.org.division}{scope.month}", count, 7),
                "person_key": people,
                "invoice_no": numbered(f"SP{scope.month}", count, 9),
                # accidents are told with the invoice alone
                "visit_id": numbered(f"WY{scope.month}", count, 8).set(pl.Series(products == "accident"), None),
                "amount": amount,
                "claim_date": claimed,
                "paid_date": pl.Series(paid),
                "insurer": pl.Series(rng.choice(np.array(_INSURERS), count).tolist(), dtype=pl.String),
                "product": pl.Series(products.tolist(), dtype=pl.String),
                "advance_from_fund": advance,
            }
        )
    }
