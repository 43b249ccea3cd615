"""Door schema of lb101_3 AZ_CHECK (内部稽核); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AZ_CHECK"
KEY = ("YAZ014",)
SCHEMA = pa.DataFrameSchema(
    {
        "YAZ014": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="稽核编号"),
        "AAZ002": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务日志ID"),
        "AAE140": pa.Column(pl.String, checks=[c.length(32)], title="险种类型"),
        "AAA121": pa.Column(pl.String, checks=[c.length(32)], title="业务类型"),
        "YAZ015": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="稽核日期"),
        "YAZ016": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="稽核人"),
        "YAZ017": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="稽核结果"),
        "YAZ018": pa.Column(pl.String, checks=[c.length(256)], title="发现问题"),
        "YAZ022": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="整改日期"),
    },
    name="AZ_CHECK",
    strict=True,
    unique=list(KEY) or None,
)
