"""Door schema of housing wxzjsz (维修资金收支明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "wxzjsz"
KEY = ("szlsh",)
SCHEMA = pa.DataFrameSchema(
    {
        "szlsh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收支流水号"),
        "fhzh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="分户账号"),
        "syxmbh": pa.Column(pl.String, checks=[c.length(64)], title="使用项目编号"),
        "jzrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="记账日期"),
        "szlx": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支类型"),
        "je": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "zhzh": pa.Column(pl.String, checks=[c.length(256)], title="专户账号"),
    },
    name="wxzjsz",
    strict=True,
    unique=list(KEY) or None,
)
