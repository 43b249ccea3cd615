"""Door schema of lb101_3 AC43 (应缴实缴明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC43"
KEY = ("AAZ223",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ223": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="应缴明细ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE002": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "AAA115": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="应缴类型"),
        "AAE180": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="人员缴费基数"),
        "AAC040": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费工资"),
        "AAE020": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位应缴"),
        "AAE021": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单位应缴划入个人账户"),
        "AAE022": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人应缴"),
        "AAE023": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人应缴划入个人账户"),
        "AAE017": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="核销标志"),
        "AAE018": pa.Column(pl.String, checks=[c.month()], title="核销年月"),
        "AAE078": pa.Column(pl.String, checks=[c.length(8)], title="到账标志"),
        "AAE079": pa.Column(pl.String, checks=[c.month()], title="到账年月"),
        "AAZ288": pa.Column(pl.String, checks=[c.length(64)], title="征集单ID"),
    },
    name="AC43",
    strict=True,
    unique=list(KEY) or None,
)
