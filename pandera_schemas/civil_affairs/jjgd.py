"""Door schema of civil_affairs JJGD (居家养老服务工单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JJGD"
KEY = ("GDBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "GDBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工单编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "FWSBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="服务商编码"),
        "FWXM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="服务项目"),
        "KSSJ": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="开始时间"),
        "JSSJ": pa.Column(pl.String, checks=[c.timestamp("%Y%m%d%H%M%S")], title="结束时间"),
        "FWJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="服务金额"),
        "ZFBT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府补贴"),
        "FWRYSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="服务人员身份证号"),
        "DWZY": pa.Column(pl.String, checks=[c.length(256)], title="定位摘要"),
        "QMZY": pa.Column(pl.String, checks=[c.length(256)], title="签名摘要"),
    },
    name="JJGD",
    strict=True,
    unique=list(KEY) or None,
)
