"""Door schema of external HYDJ (婚姻登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "HYDJ"
KEY = ("HYDJBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "HYDJBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="登记编号"),
        "NFSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="男方身份号码"),
        "NVFSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="女方身份号码"),
        "DJZL": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="登记种类"),
        "HYDJRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
    },
    name="HYDJ",
    strict=True,
    unique=list(KEY) or None,
)
