"""Door schema of housing grjcmx (个人缴存明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "grjcmx"
KEY = ("lsh",)
SCHEMA = pa.DataFrameSchema(
    {
        "lsh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务流水号"),
        "grzh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账号"),
        "zjhm": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "dwzh": pa.Column(pl.String, checks=[c.length(64)], title="单位账号"),
        "jcny": pa.Column(pl.String, checks=[c.required(), c.month()], title="缴存年月"),
        "grjcjs": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人缴存基数"),
        "dwjce": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位缴存额"),
        "grjce": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人缴存额"),
        "jzrq": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="记账日期"),
        "jcywlx": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="缴存业务类型"),
    },
    name="grjcmx",
    strict=True,
    unique=list(KEY) or None,
)
