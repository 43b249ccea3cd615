"""Door schema of civil_affairs JZSY (捐赠使用); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JZSY"
KEY = ("SYBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "SYBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="使用编号"),
        "ZZBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="组织编码"),
        "JZBH": pa.Column(pl.String, checks=[c.length(64)], title="捐赠编号"),
        "SZF": pa.Column(pl.String, checks=[c.length(256)], title="受助方"),
        "SZRSFZH": pa.Column(pl.String, checks=[c.citizen_id()], title="受助人身份证号"),
        "BFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="拨付日期"),
        "JZXS": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="使用形式"),
        "SYJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="使用金额"),
        "WZMC": pa.Column(pl.String, checks=[c.length(256)], title="物资名称"),
        "SL": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="数量"),
        "YT": pa.Column(pl.String, checks=[c.length(256)], title="用途"),
        "GLF": pa.Column(pl.String, checks=[c.length(8)], title="是否关联方"),
    },
    name="JZSY",
    strict=True,
    unique=list(KEY) or None,
)
