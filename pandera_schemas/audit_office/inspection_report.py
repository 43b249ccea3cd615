"""Door schema of audit_office 专项检查报告 (专项检查报告); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "专项检查报告"
KEY = ("检查报告编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "检查报告编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="检查报告编号"),
        "检查计划编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="检查计划编号"),
        "成文日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="成文日期"),
        "已有要素数": pa.Column(pl.String, checks=[c.integer()], title="已有要素数"),
        "应有要素数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应有要素数"),
        "组长签字标志": pa.Column(pl.String, checks=[c.length(8)], title="组长签字标志"),
        "被检单位签字标志": pa.Column(pl.String, checks=[c.length(8)], title="被检单位签字标志"),
        "归档日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="归档日期"),
        "上报日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="上报日期"),
    },
    name="专项检查报告",
    strict=True,
    unique=list(KEY) or None,
)
