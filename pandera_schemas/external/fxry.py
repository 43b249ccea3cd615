"""Door schema of external FXRY (服刑人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "FXRY"
KEY = ("XQBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "XQBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="刑期编号"),
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "XQQR": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="刑期起日"),
        "XQZR": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="刑期止日"),
        "ZXZT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="执行状态"),
    },
    name="FXRY",
    strict=True,
    unique=list(KEY) or None,
)
