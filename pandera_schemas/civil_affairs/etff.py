"""Door schema of civil_affairs ETFF (儿童福利发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ETFF"
KEY = ("FFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "FFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="所属月份"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "ETXM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="发放项目"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
    },
    name="ETFF",
    strict=True,
    unique=list(KEY) or None,
)
