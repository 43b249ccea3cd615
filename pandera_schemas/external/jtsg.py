"""Door schema of external JTSG (交通事故); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JTSG"
KEY = ("SGBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "SGBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="事故编号"),
        "SHRSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="受害人身份号码"),
        "SGRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="事故日期"),
        "ZRRD": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="受害人责任认定"),
        "PCJE": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已获赔偿金额"),
    },
    name="JTSG",
    strict=True,
    unique=list(KEY) or None,
)
