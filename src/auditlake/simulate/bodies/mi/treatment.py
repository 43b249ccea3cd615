"""Treatment and its money: visits, lines of bills, settlements, groups, receipts, pharmacies, stock and purchases."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.charges import bills, item_chunks
from auditlake.simulate.care.goods import outflow, purchases, sales, stock
from auditlake.simulate.care.groups import cases, monthly
from auditlake.simulate.care.paying import manual_claims, settlements
from auditlake.simulate.care.providers import institutions
from auditlake.simulate.care.visits import visits

_VISIT = [
    "visit_id",
    "psn_no",
    "person_key",
    "psn_name",
    "fund_code",
    "inst_code",
    "visit_kind",
    "admit_at",
    "discharge_at",
    "admit_dx",
    "main_dx",
    "other_dx",
    "main_op",
    "discharge_way",
    "dept_code",
    "bed_no",
    "physician_id",
    "offsite_flag",
    "referral_id",
    "newborn_weight",
    "vent_hours",
    "person_area",
]
_PAID = [
    "settle_id",
    "visit_id",
    "psn_no",
    "person_key",
    "psn_name",
    "fund_code",
    "inst_code",
    "settled_at",
    "total",
    "full_self_pay",
    "over_cap",
    "in_scope",
    "deductible",
    "pooled_pay",
    "serious_pay",
    "civil_pay",
    "assist_pay",
    "account_pay",
    "cash_pay",
    "person_status",
    "special_group",
    "invoice_no",
    "manual_flag",
    "refund_flag",
    "special_disease",
]


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Everything that starts with a visit or a sale."""
    seen = visits(scope)
    lines = pl.concat(list(item_chunks(scope.rng(452), bills(scope, seen))))
    money = ["full_self_pay", "over_cap", "in_scope"]
    sums = lines.group_by("visit_id").agg(pl.col("amount").sum().alias("total"), *(pl.col(m).sum() for m in money))
    paid = settlements(scope, seen, sums)
    sold = sales(scope, seen)
    out = pl.concat([outflow(scope, lines, "charged_at"), outflow(scope, sold, "sold_at")])
    held = stock(scope, out.group_by("inst_code", "item_code", "month").agg(pl.col("qty").sum()))
    names = dict(institutions(scope).select("inst_code", "inst_name").iter_rows())
    return {
        "medical_visit": seen.select(_VISIT),
        "medical_item": lines,
        "medical_settlement": paid.select(_PAID),
        "medical_manual_claim": manual_claims(scope, paid, names),
        "medical_case_group": cases(scope, seen, sums),
        "medical_inst_settle": monthly(scope, paid),
        "pharmacy_sale": sold,
        "medical_stock": held.drop("_day"),
        "medical_purchase": purchases(scope, held),
    }
