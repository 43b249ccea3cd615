"""Door schema of lb101_county AC08 (个人缴费明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC08"
KEY = ("AAZ223",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ223": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="缴费明细ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE002": pa.Column(pl.String, checks=[c.required(), c.month()], title="费款所属期"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "AAA115": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="缴费类型"),
        "AIC020": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="缴费基数"),
        "AAE020": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位应缴"),
        "AAE022": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人应缴"),
        "AAE017": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="核销标志"),
        "AAE018": pa.Column(pl.String, checks=[c.month()], title="核销年月"),
        "AAE078": pa.Column(pl.String, checks=[c.length(8)], title="到账标志"),
    },
    name="AC08",
    strict=True,
    unique=list(KEY) or None,
)
