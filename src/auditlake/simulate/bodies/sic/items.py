"""The benefit items of the city, and the flow by which each is paid."""

from __future__ import annotations

from datetime import date

import polars as pl

from auditlake.simulate.bodies.scope import Scope

#: (fund, item, name, level, document, standard amount in cents or None). Amounts are invented.
_ITEMS = (
    ("110", "A0101", "基本养老金", "national", "国发〔2005〕38号", None),
    ("110", "A0201", "丧葬补助金", "national", "人社部发〔2021〕18号", 860_000),
    ("110", "A0202", "抚恤金", "national", "人社部发〔2021〕18号", None),
    ("110", "A0301", "供养直系亲属生活补助", "province", "浙示例发〔2012〕1号", 90_000),
    ("120", "A0101", "基本养老金", "national", "国发〔2015〕2号", None),
    ("170", "A0101", "城乡居民养老金", "national", "国发〔2014〕8号", None),
    ("170", "A0201", "居民丧葬补助金", "province", "浙示例发〔2014〕2号", 420_000),
    ("210", "J0101", "失业保险金", "national", "失业保险条例", 190_000),
    ("210", "J0201", "稳岗返还", "national", "国发〔2014〕39号", None),
    ("410", "L01", "工伤医疗费", "national", "工伤保险条例", None),
    ("410", "L02", "住院伙食补助费", "province", "浙示例发〔2018〕3号", 4_000),
    ("410", "L05", "生活护理费", "national", "工伤保险条例", None),
    ("410", "L06", "一次性伤残补助金", "national", "工伤保险条例", None),
    ("410", "L07", "伤残津贴", "national", "工伤保险条例", None),
    ("410", "L09", "工亡丧葬补助金", "national", "工伤保险条例", None),
    ("410", "L10", "一次性工亡补助金", "national", "工伤保险条例", 103_640_000),
)

#: ((business type, fund, item, least and most yuan), weight, days promised) of cases that end in a payment
PAID_CASES = (
    (("301", "110", "A0101", 2200, 7800), 14, 20),
    (("301", "170", "A0101", 220, 900), 10, 15),
    (("303", "110", "A0201", 8600, 8600), 4, 15),
    (("303", "170", "A0201", 4200, 4200), 3, 15),
    (("401", "210", "J0101", 1900, 1900), 6, 10),
    (("502", "410", "L01", 800, 42000), 4, 20),
    (("502", "410", "L06", 42000, 160000), 1, 20),
)

#: (stage, role, fewest people, most workdays)
_FLOW = (
    ("accept", "accept", 1, 5),
    ("first_review", "first_review", 1, 5),
    ("second_review", "second_review", 1, 5),
    ("approve", "approve", 1, 5),
    ("pay", "pay", 1, 5),
)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Items valid at the quarter's end (one ended long ago) and the stages of paying each."""
    rows = [(*item, date(2016, 1, 1), None) for item in _ITEMS]
    ended = ("110", "A0901", "物价补贴", "province", "浙示例发〔2003〕4号", 6_000, date(2004, 1, 1), date(2015, 12, 31))
    schema = {
        "fund_code": pl.String, "item_code": pl.String, "item_name": pl.String, "approval_level": pl.String,
        "approval_doc": pl.String, "standard_amount": pl.Int64, "valid_from": pl.Date, "valid_to": pl.Date,
    }  # fmt: skip
    items = pl.DataFrame([*rows, ended], schema=schema, orient="row")
    flows = [
        (f"LC-{fund}-{item}", fund, item, stage, place + 1, role, people, most)
        for fund, item, *_ in _ITEMS
        for place, (stage, role, people, most) in enumerate(_FLOW)
    ]
    names = ["flow_id", "fund_code", "item_code", "stage", "sequence_no", "role_stage", "min_actors", "max_days"]
    return {"ref_benefit_item": items, "payment_flow_def": pl.DataFrame(flows, schema=names, orient="row")}
