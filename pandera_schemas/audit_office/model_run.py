"""Door schema of audit_office 模型运行 (模型运行记录); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "模型运行"
KEY = ("运行编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "运行编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="运行编号"),
        "模型编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="模型编号"),
        "版本号": pa.Column(pl.String, checks=[c.required(), c.integer()], title="版本号"),
        "运行时间": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y/%m/%d %H:%M:%S")], title="运行时间"),
        "数据批次": pa.Column(pl.String, checks=[c.length(256)], title="数据批次"),
        "输入行数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="输入行数"),
        "疑点数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="疑点数"),
        "疑点金额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="疑点金额"),
        "运行结果": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="运行结果"),
        "耗时秒数": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="耗时秒数"),
    },
    name="模型运行",
    strict=True,
    unique=list(KEY) or None,
)
