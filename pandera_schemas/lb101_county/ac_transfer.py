"""Door schema of lb101_county AC_TRANSFER (关系转移); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_TRANSFER"
KEY = ("AAZ188",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ188": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="转移ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAC070": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="转移方向"),
        "AAA033": pa.Column(pl.String, checks=[c.division()], title="转出地"),
        "AAA034": pa.Column(pl.String, checks=[c.division()], title="转入地"),
        "AAE035": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="转移时间"),
        "AAE201": pa.Column(pl.String, checks=[c.integer()], title="转移月数"),
        "AIC083": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人账户转移额"),
        "AIC084": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="统筹转移额"),
        "AIC102": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="转移总额"),
    },
    name="AC_TRANSFER",
    strict=True,
    unique=list(KEY) or None,
)
