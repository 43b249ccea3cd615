"""Door schema of civil_affairs BZBT (惠民殡葬补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "BZBT"
KEY = ("BZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "BZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补贴编号"),
        "SZSFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="逝者身份证号"),
        "BZBT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "JMXM": pa.Column(pl.String, checks=[c.length(256)], title="减免项目"),
        "SQRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="申请日期"),
        "FFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付日期"),
        "LQRSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="领取人身份证号"),
        "HHZH": pa.Column(pl.String, checks=[c.length(256)], title="火化证号"),
    },
    name="BZBT",
    strict=True,
    unique=list(KEY) or None,
)
