"""Door schema of civil_affairs YFDX (优抚对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "YFDX"
KEY = ("YFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "YFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="优抚编号"),
        "SFZH": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="身份证号"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "YFLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="优抚类别"),
        "YFDJ": pa.Column(pl.String, checks=[c.length(32)], title="优抚等级"),
        "ZJH": pa.Column(pl.String, checks=[c.length(256)], title="证件号"),
        "QSRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="起始日期"),
        "ZZRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
        "RWRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="入伍日期"),
        "TYRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="退役日期"),
        "FYYS": pa.Column(pl.String, checks=[c.integer()], title="服役月数"),
        "FFBZ": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="发放标准"),
        "SPRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="审批日期"),
    },
    name="YFDX",
    strict=True,
    unique=list(KEY) or None,
)
