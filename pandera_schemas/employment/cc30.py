"""Door schema of employment CC30 (技能等级证书); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC30"
KEY = ("ACC301",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC301": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="证书编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "ACA111": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="职业工种"),
        "AAC015": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="技能等级"),
        "ACC302": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="发证日期"),
        "ACC303": pa.Column(pl.String, checks=[c.length(256)], title="评价机构"),
    },
    name="CC30",
    strict=True,
    unique=list(KEY) or None,
)
