"""Door schema of lb101_3 AA80 (后台数据变更); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AA80"
KEY = ("YAA007",)
SCHEMA = pa.DataFrameSchema(
    {
        "YAA007": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="变更编号"),
        "AAA801": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="表名"),
        "AAA811": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="字段名"),
        "AAA812": pa.Column(pl.String, checks=[c.length(256)], title="旧值"),
        "AAA813": pa.Column(pl.String, checks=[c.length(256)], title="新值"),
        "YAA008": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="变更时间"),
        "YAA009": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="数据库用户"),
        "AAZ002": pa.Column(pl.String, checks=[c.length(64)], title="业务日志ID"),
        "YAA010": pa.Column(pl.String, checks=[c.length(256)], title="审批单号"),
        "YAA011": pa.Column(pl.String, checks=[c.length(256)], title="批准人"),
    },
    name="AA80",
    strict=True,
    unique=list(KEY) or None,
)
