"""Door schema of lb101_3 TAUSERPOSITION (用户岗位权限); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TAUSERPOSITION"
KEY = ("USERID", "POSITIONID", "GRANTDATE")
SCHEMA = pa.DataFrameSchema(
    {
        "USERID": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "POSITIONID": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="岗位编码"),
        "POSITIONTYPE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="岗位环节"),
        "GRANTDATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="授权日期"),
        "REVOKEDATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="收回日期"),
        "GRANTBY": pa.Column(pl.String, checks=[c.length(256)], title="授权人"),
    },
    name="TAUSERPOSITION",
    strict=True,
    unique=list(KEY) or None,
)
