"""Door schema of lb101_3 AC_STAFF (机关事业单位编制与工资); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_STAFF"
KEY = ("YAC015", "AAE149")
SCHEMA = pa.DataFrameSchema(
    {
        "YAC015": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="编制人员ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "YAC016": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="编制类型"),
        "AAE149": pa.Column(pl.String, checks=[c.required(), c.month()], title="年月"),
        "AAC040": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="缴费工资"),
        "YAC017": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="工资总额"),
        "YAC018": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="进入单位日期"),
        "YAC019": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="离开单位日期"),
        "YAC020": pa.Column(pl.String, checks=[c.length(32)], title="老人中人新人"),
    },
    name="AC_STAFF",
    strict=True,
    unique=list(KEY) or None,
)
