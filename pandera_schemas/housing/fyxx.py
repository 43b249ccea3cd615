"""Door schema of housing fyxx (房源信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fyxx"
KEY = ("fybh",)
SCHEMA = pa.DataFrameSchema(
    {
        "fybh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="房源编号"),
        "xmbh": pa.Column(pl.String, checks=[c.length(64)], title="项目编号"),
        "fylb": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="房源类别"),
        "jzmj": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="建筑面积"),
        "jgrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="竣工日期"),
        "jfrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="交付日期"),
        "fyzt": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="房源状态"),
        "fwzl": pa.Column(pl.String, checks=[c.length(256)], title="房屋坐落"),
    },
    name="fyxx",
    strict=True,
    unique=list(KEY) or None,
)
