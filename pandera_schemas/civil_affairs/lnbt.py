"""Door schema of civil_affairs LNBT (老年人补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LNBT"
KEY = ("FFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "FFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "LNBT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="所属月份"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "NLDJ": pa.Column(pl.String, checks=[c.length(32)], title="能力等级"),
    },
    name="LNBT",
    strict=True,
    unique=list(KEY) or None,
)
