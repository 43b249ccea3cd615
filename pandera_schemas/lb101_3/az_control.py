"""Door schema of lb101_3 AZ_CONTROL (内控测试); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AZ_CONTROL"
KEY = ("YAZ023",)
SCHEMA = pa.DataFrameSchema(
    {
        "YAZ023": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="测试编号"),
        "YAZ024": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="控制点"),
        "YAZ019": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="控制类别"),
        "YAZ025": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="测试日期"),
        "YAZ026": pa.Column(pl.String, checks=[c.required(), c.integer()], title="样本量"),
        "YAZ027": pa.Column(pl.String, checks=[c.required(), c.integer()], title="例外数"),
        "YAZ020": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="测试结论"),
        "YAZ028": pa.Column(pl.String, checks=[c.length(256)], title="责任人"),
        "YAZ021": pa.Column(pl.String, checks=[c.length(32)], title="责任追究"),
    },
    name="AZ_CONTROL",
    strict=True,
    unique=list(KEY) or None,
)
