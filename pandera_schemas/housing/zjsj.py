"""Door schema of housing zjsj (租金收缴台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "zjsj"
KEY = ("pzbh", "yszny")
SCHEMA = pa.DataFrameSchema(
    {
        "pzbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="配租编号"),
        "yszny": pa.Column(pl.String, checks=[c.required(), c.month()], title="应收年月"),
        "yszj": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应收租金"),
        "sszj": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实收租金"),
        "skrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="收款日期"),
        "jkrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="缴库日期"),
    },
    name="zjsj",
    strict=True,
    unique=list(KEY) or None,
)
