"""Door schema of civil_affairs LSJZ (临时救助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LSJZ"
KEY = ("JZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "JZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="救助编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "JTBH": pa.Column(pl.String, checks=[c.length(64)], title="家庭编号"),
        "JZYY": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助原因"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "SPJB": pa.Column(pl.String, checks=[c.length(32)], title="审批级别"),
        "SQRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申请日期"),
        "SPRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="审批日期"),
        "FFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="发放日期"),
        "SPR": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
    },
    name="LSJZ",
    strict=True,
    unique=list(KEY) or None,
)
