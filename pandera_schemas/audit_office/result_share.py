"""Door schema of audit_office 结果共享 (审计结果共享台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "结果共享"
KEY = ("共享编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "共享编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="共享编号"),
        "提供单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="提供单位"),
        "接收方": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="接收方"),
        "共享内容": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="共享内容"),
        "共享对象编号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="共享对象编号"),
        "密级": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="密级"),
        "批准人": pa.Column(pl.String, checks=[c.length(256)], title="批准人"),
        "共享日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="共享日期"),
        "失效日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="失效日期"),
        "使用日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="使用日期"),
    },
    name="结果共享",
    strict=True,
    unique=list(KEY) or None,
)
