"""Door schema of audit_office 审计项目 (审计项目台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "审计项目"
KEY = ("项目编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "项目编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "项目名称": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="项目名称"),
        "计划年度": pa.Column(pl.String, checks=[c.required(), c.integer()], title="计划年度"),
        "项目类型": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="项目类型"),
        "牵头单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="牵头单位"),
        "组织层级": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="组织层级"),
        "项目库编号": pa.Column(pl.String, checks=[c.length(64)], title="项目库编号"),
        "联合计划编号": pa.Column(pl.String, checks=[c.length(64)], title="联合计划编号"),
        "试点标志": pa.Column(pl.String, checks=[c.length(8)], title="试点标志"),
        "实施开始日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="实施开始日期"),
        "实施结束日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="实施结束日期"),
        "报告日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="报告日期"),
        "综合上报日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="综合上报日期"),
        "抽审资金比例": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="抽审资金比例"),
        "抽审范围比例": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="抽审范围比例"),
        "方案批准标志": pa.Column(pl.String, checks=[c.length(8)], title="方案批准标志"),
        "外聘人员标志": pa.Column(pl.String, checks=[c.length(8)], title="外聘人员标志"),
        "项目状态": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="项目状态"),
        "审计组长": pa.Column(pl.String, checks=[c.length(256)], title="审计组长"),
    },
    name="审计项目",
    strict=True,
    unique=list(KEY) or None,
)
