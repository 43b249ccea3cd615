"""Door schema of lb101_county AC02 (人员险种关系); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC02"
KEY = ("AAZ159",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ159": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="人员参保关系ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAC008": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="参保状态"),
        "AAC031": pa.Column(pl.String, checks=[c.length(32)], title="缴费状态"),
        "AAC030": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="参保日期"),
        "AAE206": pa.Column(pl.String, checks=[c.month()], title="建账年月"),
    },
    name="AC02",
    strict=True,
    unique=list(KEY) or None,
)
