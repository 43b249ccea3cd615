"""Door schema of employment CC40 (公益性岗位安置); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC40"
KEY = ("ACC401",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC401": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="岗位安置编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "AAC003": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="用人单位编号"),
        "AAE041": pa.Column(pl.String, checks=[c.required(), c.month()], title="安置开始年月"),
        "AAE042": pa.Column(pl.String, checks=[c.month()], title="安置终止年月"),
        "ACC402": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="月补贴标准"),
        "ACC0M1": pa.Column(pl.String, checks=[c.length(32)], title="人员类别"),
        "ACC403": pa.Column(pl.String, checks=[c.length(8)], title="距退休不足五年"),
    },
    name="CC40",
    strict=True,
    unique=list(KEY) or None,
)
