"""Door schema of civil_affairs JGBT (养老机构补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JGBT"
KEY = ("BZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "BZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补贴编号"),
        "JGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "JGBT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "SSYF": pa.Column(pl.String, checks=[c.required(), c.month()], title="申报月份"),
        "SBCW": pa.Column(pl.String, checks=[c.integer()], title="申报床位"),
        "SBRT": pa.Column(pl.String, checks=[c.integer()], title="申报人天"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "FFRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="支付日期"),
    },
    name="JGBT",
    strict=True,
    unique=list(KEY) or None,
)
