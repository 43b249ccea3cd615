"""Door schema of lb101_county AC20 (人员参保明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC20"
KEY = ("AAZ157",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ157": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="参保明细ID"),
        "AAZ159": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="人员参保关系ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE030": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="开始日期"),
        "AAE031": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
        "AAC031": pa.Column(pl.String, checks=[c.length(32)], title="缴费状态"),
    },
    name="AC20",
    strict=True,
    unique=list(KEY) or None,
)
