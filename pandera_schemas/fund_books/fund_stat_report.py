"""Door schema of fund_books 基金统计报表 (基金统计报表); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "基金统计报表"
KEY = ("基金", "统计期", "指标")
SCHEMA = pa.DataFrameSchema(
    {
        "基金": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金名称"),
        "统计期": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="统计期"),
        "指标": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="指标"),
        "数值": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数值"),
        "填报单位": pa.Column(pl.String, checks=[c.length(256)], title="填报单位"),
    },
    name="基金统计报表",
    strict=True,
    unique=list(KEY) or None,
)
