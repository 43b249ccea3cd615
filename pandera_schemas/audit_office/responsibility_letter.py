"""Door schema of audit_office 基金安全责任书 (基金安全责任书); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "基金安全责任书"
KEY = ("责任书编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "责任书编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="责任书编号"),
        "年度": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "上级单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="上级单位"),
        "下级单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="下级单位"),
        "签订日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="签订日期"),
        "任务数": pa.Column(pl.String, checks=[c.integer()], title="任务数"),
        "考核日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="考核日期"),
    },
    name="基金安全责任书",
    strict=True,
    unique=list(KEY) or None,
)
