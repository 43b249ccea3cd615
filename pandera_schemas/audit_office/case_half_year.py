"""Door schema of audit_office 要情半年统计 (基金要情半年统计); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "要情半年统计"
KEY = ("填报单位", "半年度")
SCHEMA = pa.DataFrameSchema(
    {
        "填报单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="填报单位"),
        "半年度": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="半年度"),
        "要情起数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="要情起数"),
        "涉案金额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="涉案金额"),
        "报送日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="报送日期"),
        "应报日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="应报日期"),
    },
    name="要情半年统计",
    strict=True,
    unique=list(KEY) or None,
)
