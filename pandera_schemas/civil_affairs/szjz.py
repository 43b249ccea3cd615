"""Door schema of civil_affairs SZJZ (受灾救助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "SZJZ"
KEY = ("JZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "JZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="救助编号"),
        "SJBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="灾害事件编号"),
        "SFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "JTBH": pa.Column(pl.String, checks=[c.length(64)], title="家庭编号"),
        "SZJZ": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助种类"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="救助金额"),
        "FFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付日期"),
        "YHZH": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "SZCD": pa.Column(pl.String, checks=[c.length(32)], title="受灾程度"),
    },
    name="SZJZ",
    strict=True,
    unique=list(KEY) or None,
)
