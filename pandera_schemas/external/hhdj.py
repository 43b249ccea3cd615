"""Door schema of external HHDJ (火化登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "HHDJ"
KEY = ("DJBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "DJBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="登记编号"),
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "SWRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="死亡日期"),
        "HHRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="火化日期"),
        "HHZH": pa.Column(pl.String, checks=[c.length(256)], title="火化证号"),
    },
    name="HHDJ",
    strict=True,
    unique=list(KEY) or None,
)
