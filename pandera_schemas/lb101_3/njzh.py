"""Door schema of lb101_3 NJZH (年金个人账户估值); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "NJZH"
KEY = ("NJZHBH", "NJGZYF")
SCHEMA = pa.DataFrameSchema(
    {
        "NJZHBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金账户编号"),
        "NJJHBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "NJGZYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="估值月份"),
        "NJFE": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="持有份额"),
        "NJDWJZ": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="单位净值"),
        "NJYE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="账户余额"),
        "NJXZYE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="虚账余额"),
        "NJGSYE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已归属余额"),
        "NJZHZT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户状态"),
    },
    name="NJZH",
    strict=True,
    unique=list(KEY) or None,
)
