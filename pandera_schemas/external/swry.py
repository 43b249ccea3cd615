"""Door schema of external SWRY (死亡人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "SWRY"
KEY = ("GMSFHM",)
SCHEMA = pa.DataFrameSchema(
    {
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "XM": pa.Column(pl.String, checks=[c.length(256)], title="姓名"),
        "SWRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="死亡日期"),
        "DJRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
        "ZSBH": pa.Column(pl.String, checks=[c.length(256)], title="证明编号"),
    },
    name="SWRY",
    strict=True,
    unique=list(KEY) or None,
)
