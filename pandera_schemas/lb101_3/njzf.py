"""Door schema of lb101_3 NJZF (年金待遇支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "NJZF"
KEY = ("NJZFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "NJZFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "NJJHBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "NJLQYY": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="领取原因"),
        "NJZFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付日期"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "NJDKS": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="代扣个人所得税"),
        "NJLQFS": pa.Column(pl.String, checks=[c.length(32)], title="领取方式"),
    },
    name="NJZF",
    strict=True,
    unique=list(KEY) or None,
)
