"""Door schema of lb101_3 AC_CERT (待遇领取资格认证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_CERT"
KEY = ("AAZ103",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ103": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="待遇领取资格认证ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE230": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="认证日期"),
        "AAA049": pa.Column(pl.String, checks=[c.length(32)], title="认证方式"),
        "AAA094": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="认证结果"),
    },
    name="AC_CERT",
    strict=True,
    unique=list(KEY) or None,
)
