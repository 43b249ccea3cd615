"""Door schema of audit_office 监管报告 (基金监管工作报告); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "监管报告"
KEY = ("报告编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "报告编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报告编号"),
        "报告单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="报告单位"),
        "报告类型": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="报告类型"),
        "报告期间": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报告期间"),
        "应报日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="应报日期"),
        "报送日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="报送日期"),
        "已有章节数": pa.Column(pl.String, checks=[c.integer()], title="已有章节数"),
        "应有章节数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应有章节数"),
        "接收单位": pa.Column(pl.String, checks=[c.length(32)], title="接收单位"),
    },
    name="监管报告",
    strict=True,
    unique=list(KEY) or None,
)
