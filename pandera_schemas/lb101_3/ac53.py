"""Door schema of lb101_3 AC53 (个人账户收支明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC53"
KEY = ("AAZ254",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ254": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="流水号"),
        "AAZ116": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账户ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE228": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="收入日期"),
        "AAE229": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="支出日期"),
        "AAE207": pa.Column(pl.String, checks=[c.required(), c.month()], title="收支年月"),
        "AAA097": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户收支类型"),
        "YAA097": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支原因"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "AAE011": pa.Column(pl.String, checks=[c.length(256)], title="经办人"),
    },
    name="AC53",
    strict=True,
    unique=list(KEY) or None,
)
