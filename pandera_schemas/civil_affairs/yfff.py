"""Door schema of civil_affairs YFFF (优抚资金发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "YFFF"
KEY = ("FFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "FFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "YFXM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="发放项目"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="所属月份"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "YFLB": pa.Column(pl.String, checks=[c.length(32)], title="优抚类别"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "FFRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="发放日期"),
    },
    name="YFFF",
    strict=True,
    unique=list(KEY) or None,
)
