"""Door schema of budget_accounts PUBLIC_FIGURE (公开数据登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "PUBLIC_FIGURE"
KEY = ("FIGURE_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "FIGURE_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="数据编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.length(32)], title="险种编码"),
        "FISCAL_YEAR": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "FIGURE_SCOPE": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="统计口径"),
        "FIGURE_ITEM": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="指标名称"),
        "FIGURE_VALUE": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数值"),
        "FIGURE_UNIT": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="计量单位"),
        "SOURCE_TITLE": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源"),
    },
    name="PUBLIC_FIGURE",
    strict=True,
    unique=list(KEY) or None,
)
