"""Door schema of external CRJ (出入境); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CRJ"
KEY = ("JLBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "JLBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="记录编号"),
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "CJRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出境日期"),
        "RJRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="入境日期"),
        "DJBZ": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="境外定居标志"),
    },
    name="CRJ",
    strict=True,
    unique=list(KEY) or None,
)
