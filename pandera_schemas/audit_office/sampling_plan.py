"""Door schema of audit_office 抽查安排 (专项行动抽查安排); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "抽查安排"
KEY = ("抽查方案编号", "抽查层级")
SCHEMA = pa.DataFrameSchema(
    {
        "抽查方案编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="抽查方案编号"),
        "专项行动": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="专项行动"),
        "抽查层级": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="抽查层级"),
        "应查总数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应查总数"),
        "抽查数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="抽查数"),
        "阶段应完成日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="阶段应完成日期"),
        "阶段完成日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="阶段完成日期"),
        "抽查阶段": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="抽查阶段"),
    },
    name="抽查安排",
    strict=True,
    unique=list(KEY) or None,
)
