"""Door schema of audit_office 信息披露 (信息披露台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "信息披露"
KEY = ("披露编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "披露编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="披露编号"),
        "披露单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="披露单位"),
        "披露内容": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="披露内容"),
        "披露期间": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="披露期间"),
        "应披露日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="应披露日期"),
        "披露日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="披露日期"),
        "问题编号": pa.Column(pl.String, checks=[c.length(64)], title="问题编号"),
    },
    name="信息披露",
    strict=True,
    unique=list(KEY) or None,
)
