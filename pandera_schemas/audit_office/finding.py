"""Door schema of audit_office 审计发现 (审计发现问题清单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "审计发现"
KEY = ("问题编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "问题编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="问题编号"),
        "项目编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "基金": pa.Column(pl.String, checks=[c.length(32)], title="基金"),
        "发现来源": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="发现来源"),
        "责任层面": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="责任层面"),
        "问题性质": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="问题性质"),
        "问题成因": pa.Column(pl.String, checks=[c.length(32)], title="问题成因"),
        "责任单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="责任单位"),
        "问题金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="问题金额"),
        "发现日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="发现日期"),
        "整改期限": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="整改期限"),
        "问题状态": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="问题状态"),
        "检查编号": pa.Column(pl.String, checks=[c.length(32)], title="检查编号"),
        "公开标志": pa.Column(pl.String, checks=[c.length(8)], title="公开标志"),
        "形成日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="形成日期"),
        "依据疑点": pa.Column(pl.String, checks=[c.length(2000)], title="依据疑点"),
    },
    name="审计发现",
    strict=True,
    unique=list(KEY) or None,
)
