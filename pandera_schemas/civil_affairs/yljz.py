"""Door schema of civil_affairs YLJZ (医疗救助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "YLJZ"
KEY = ("FFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "FFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "JSBH": pa.Column(pl.String, checks=[c.length(64)], title="结算编号"),
        "KNLB": pa.Column(pl.String, checks=[c.length(32)], title="困难类别"),
        "YLJZFS": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助方式"),
        "JZJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="救助金额"),
        "FWNFY": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="范围内费用"),
        "QTZF": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="其他支付"),
        "ZFY": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="总费用"),
        "PJH": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "FFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付日期"),
        "ND": pa.Column(pl.String, checks=[c.integer()], title="年度"),
    },
    name="YLJZ",
    strict=True,
    unique=list(KEY) or None,
)
