"""Door schema of lb101_3 AC50 (个人账户年度余额); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC50"
KEY = ("AAZ116", "AAE001")
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ116": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账户ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE001": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "AAE252": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="截至上年末累计储存额"),
        "AAE381": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="当年记账金额"),
        "YAE003": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="当年转入金额"),
        "AAE269": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="当年记账利息"),
        "YAE004": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="当年支出金额"),
        "YAE005": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="当年转出金额"),
        "AAE382": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="年末累计储存额"),
        "YAC001": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户状态"),
        "AAE237": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终结日期"),
    },
    name="AC50",
    strict=True,
    unique=list(KEY) or None,
)
