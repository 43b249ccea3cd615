"""Door schema of civil_affairs CJBT (残疾人两项补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CJBT"
KEY = ("FFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "FFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "CJBT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="所属月份"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "CJDJ": pa.Column(pl.String, checks=[c.length(32)], title="残疾等级"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "FFRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="发放日期"),
        "SPRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="审批日期"),
    },
    name="CJBT",
    strict=True,
    unique=list(KEY) or None,
)
