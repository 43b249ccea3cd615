"""Door schema of lb101_county JC03 (失业申领); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JC03"
KEY = ("AJZ001",)
SCHEMA = pa.DataFrameSchema(
    {
        "AJZ001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申领ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AJC090": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="失业时间"),
        "AJC071": pa.Column(pl.String, checks=[c.required(), c.integer()], title="实际缴费月数"),
        "AJC097": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应享受月数"),
        "AJC098": pa.Column(pl.String, checks=[c.required(), c.integer()], title="已领月数"),
        "AJC099": pa.Column(pl.String, checks=[c.integer()], title="剩余月数"),
    },
    name="JC03",
    strict=True,
    unique=list(KEY) or None,
)
