"""Door schema of audit_office 审计对象库 (审计对象库); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "审计对象库"
KEY = ("对象编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "对象编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="对象编号"),
        "对象名称": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="对象名称"),
        "对象类型": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="对象类型"),
        "基金": pa.Column(pl.String, checks=[c.length(32)], title="基金"),
        "资金规模": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="资金规模"),
        "管理层级": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="管理层级"),
        "审计周期月数": pa.Column(pl.String, checks=[c.integer()], title="审计周期月数"),
        "重要性评分": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="重要性评分"),
        "最近审计日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="最近审计日期"),
    },
    name="审计对象库",
    strict=True,
    unique=list(KEY) or None,
)
