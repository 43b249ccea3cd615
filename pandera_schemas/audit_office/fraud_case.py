"""Door schema of audit_office 基金要情 (基金要情台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "基金要情"
KEY = ("要情编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "要情编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="要情编号"),
        "基金": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金"),
        "涉案金额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="涉案金额"),
        "严重标志": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="严重标志"),
        "发现日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="发现日期"),
        "报市级日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="报市级日期"),
        "抄报省级日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="抄报省级日期"),
        "报部级日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="报部级日期"),
        "结案日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="结案日期"),
        "结案报告日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="结案报告日期"),
        "第一责任人": pa.Column(pl.String, checks=[c.length(256)], title="第一责任人"),
        "归档标志": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="归档标志"),
        "问责情况": pa.Column(pl.String, checks=[c.length(32)], title="问责情况"),
    },
    name="基金要情",
    strict=True,
    unique=list(KEY) or None,
)
