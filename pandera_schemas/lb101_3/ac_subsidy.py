"""Door schema of lb101_3 AC_SUBSIDY (居民养老缴费补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_SUBSIDY"
KEY = ("AAZ189",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ189": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补贴ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE001": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "AIC_TIER": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费档次"),
        "AAE022": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人缴费"),
        "AIC_SUB": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府补贴"),
        "AIC_GOV": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府代缴"),
        "AAE036": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付日期"),
    },
    name="AC_SUBSIDY",
    strict=True,
    unique=list(KEY) or None,
)
