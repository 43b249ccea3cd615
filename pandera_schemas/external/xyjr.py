"""Door schema of external XYJR (现役军人); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "XYJR"
KEY = ("GMSFHM", "RWRQ")
SCHEMA = pa.DataFrameSchema(
    {
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "RWRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入伍日期"),
        "TYRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="退役日期"),
    },
    name="XYJR",
    strict=True,
    unique=list(KEY) or None,
)
