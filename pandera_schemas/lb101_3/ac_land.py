"""Door schema of lb101_3 AC_LAND (被征地农民名册); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_LAND"
KEY = ("YAC008",)
SCHEMA = pa.DataFrameSchema(
    {
        "YAC008": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="名册ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "YAC009": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="征地项目编号"),
        "YAC010": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="征地日期"),
        "YAC011": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="核准日期"),
        "YAC012": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应补贴金额"),
        "YAC013": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="已落实补贴金额"),
        "AAE140": pa.Column(pl.String, checks=[c.length(32)], title="险种类型"),
        "YAC014": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="划入专户日期"),
    },
    name="AC_LAND",
    strict=True,
    unique=list(KEY) or None,
)
