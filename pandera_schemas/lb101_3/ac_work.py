"""Door schema of lb101_3 AC_WORK (人员工作经历); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_WORK"
KEY = ("AAZ185",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ185": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="人员工作经历ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE041": pa.Column(pl.String, checks=[c.required(), c.month()], title="开始年月"),
        "AAE042": pa.Column(pl.String, checks=[c.month()], title="终止年月"),
        "AAC019": pa.Column(pl.String, checks=[c.length(32)], title="特殊工种代码"),
        "YAC002": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="视同缴费标志"),
        "YAC003": pa.Column(pl.String, checks=[c.length(256)], title="档案号"),
    },
    name="AC_WORK",
    strict=True,
    unique=list(KEY) or None,
)
