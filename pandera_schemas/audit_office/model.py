"""Door schema of audit_office 审计模型 (审计模型库); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "审计模型"
KEY = ("模型编号", "版本号")
SCHEMA = pa.DataFrameSchema(
    {
        "模型编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="模型编号"),
        "版本号": pa.Column(pl.String, checks=[c.required(), c.integer()], title="版本号"),
        "检查编号": pa.Column(pl.String, checks=[c.length(32)], title="检查编号"),
        "模型状态": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="模型状态"),
        "验证日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="验证日期"),
        "编制单位": pa.Column(pl.String, checks=[c.length(32)], title="编制单位"),
        "方法类别": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="方法类别"),
        "应用阶段": pa.Column(pl.String, checks=[c.length(32)], title="应用阶段"),
        "法规依据": pa.Column(pl.String, checks=[c.length(256)], title="法规依据"),
        "启用日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="启用日期"),
        "停用日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="停用日期"),
    },
    name="审计模型",
    strict=True,
    unique=list(KEY) or None,
)
