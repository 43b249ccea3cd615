"""Door schema of civil_affairs TYBT (托育补助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TYBT"
KEY = ("BZBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "BZBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助编号"),
        "JGBM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "TYBT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补助种类"),
        "SBTW": pa.Column(pl.String, checks=[c.integer()], title="申报托位"),
        "SBRY": pa.Column(pl.String, checks=[c.integer()], title="申报在托人月"),
        "FFJE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补助金额"),
        "SQRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="申请日期"),
        "FFRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="支付日期"),
        "ND": pa.Column(pl.String, checks=[c.integer()], title="年度"),
        "TYZJ": pa.Column(pl.String, checks=[c.length(32)], title="资金来源"),
    },
    name="TYBT",
    strict=True,
    unique=list(KEY) or None,
)
