"""Door schema of external CZTF (财政统发工资); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CZTF"
KEY = ("GMSFHM", "FFYF")
SCHEMA = pa.DataFrameSchema(
    {
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "DWBH": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "FFYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="发放月份"),
        "RYLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="人员类别"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "DWMC": pa.Column(pl.String, checks=[c.length(256)], title="单位名称"),
    },
    name="CZTF",
    strict=True,
    unique=list(KEY) or None,
)
