"""Door schema of audit_office 专项检查计划 (专项检查计划); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "专项检查计划"
KEY = ("检查计划编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "检查计划编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="检查计划编号"),
        "检查单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="检查单位"),
        "年度": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "上下半年": pa.Column(pl.String, checks=[c.required(), c.integer()], title="上下半年"),
        "基金": pa.Column(pl.String, checks=[c.length(32)], title="基金"),
        "被检查地区": pa.Column(pl.String, checks=[c.required(), c.division()], title="被检查地区"),
        "上报日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="上报日期"),
        "批准日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="批准日期"),
        "检查完成日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="检查完成日期"),
        "受托机构": pa.Column(pl.String, checks=[c.length(256)], title="受托机构"),
    },
    name="专项检查计划",
    strict=True,
    unique=list(KEY) or None,
)
