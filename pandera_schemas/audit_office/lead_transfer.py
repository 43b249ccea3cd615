"""Door schema of audit_office 线索移送 (案件线索移送台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "线索移送"
KEY = ("移送编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "移送编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="移送编号"),
        "问题编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="问题编号"),
        "移送去向": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="移送去向"),
        "移送日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="移送日期"),
        "回执日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="回执日期"),
        "结果反馈日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="结果反馈日期"),
        "移送结果": pa.Column(pl.String, checks=[c.length(32)], title="移送结果"),
        "涉及金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="涉及金额"),
        "涉及人数": pa.Column(pl.String, checks=[c.integer()], title="涉及人数"),
    },
    name="线索移送",
    strict=True,
    unique=list(KEY) or None,
)
