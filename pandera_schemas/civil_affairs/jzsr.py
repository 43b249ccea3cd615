"""Door schema of civil_affairs JZSR (捐赠收入); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JZSR"
KEY = ("JZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "JZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="捐赠编号"),
        "ZZBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="组织编码"),
        "JZRSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="捐赠人身份证号"),
        "SDRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="收到日期"),
        "JZXS": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="捐赠形式"),
        "JZJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="捐赠金额"),
        "WZMC": pa.Column(pl.String, checks=[c.length(256)], title="物资名称"),
        "SL": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="数量"),
        "XDYT": pa.Column(pl.String, checks=[c.length(256)], title="限定用途"),
        "PJH": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "HDBH": pa.Column(pl.String, checks=[c.length(64)], title="募捐活动编号"),
    },
    name="JZSR",
    strict=True,
    unique=list(KEY) or None,
)
