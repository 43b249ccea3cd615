"""Door schema of external ZXXS (在校学生); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ZXXS"
KEY = ("GMSFHM", "XXMC", "RXRQ")
SCHEMA = pa.DataFrameSchema(
    {
        "GMSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "XXMC": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="学校名称"),
        "JYJD": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="教育阶段"),
        "RXRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入学日期"),
        "BYRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="预计毕业日期"),
    },
    name="ZXXS",
    strict=True,
    unique=list(KEY) or None,
)
