"""Door schema of audit_office 项目审计范围 (审计项目覆盖对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "项目审计范围"
KEY = ("项目编号", "对象编号", "覆盖起始年月")
SCHEMA = pa.DataFrameSchema(
    {
        "项目编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "对象编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="对象编号"),
        "基金": pa.Column(pl.String, checks=[c.length(32)], title="基金"),
        "覆盖起始年月": pa.Column(pl.String, checks=[c.required(), c.month()], title="覆盖起始年月"),
        "覆盖终止年月": pa.Column(pl.String, checks=[c.required(), c.month()], title="覆盖终止年月"),
        "审计金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="审计金额"),
        "覆盖环节": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="覆盖环节"),
    },
    name="项目审计范围",
    strict=True,
    unique=list(KEY) or None,
)
