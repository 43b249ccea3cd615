"""Door schema of budget_accounts RPT_ITEM (社保基金报表项); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "RPT_ITEM"
KEY = ("RPT_NO", "LEDGER_ID", "RPT_PERIOD", "ITEM_NO")
SCHEMA = pa.DataFrameSchema(
    {
        "RPT_NO": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报表编号"),
        "LEDGER_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.length(32)], title="险种编码"),
        "RPT_PERIOD": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报告期"),
        "ITEM_NO": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报表项编号"),
        "ITEM_NAME": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报表项名称"),
        "ITEM_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="数值"),
        "RPT_TYPE_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="报表种类代码"),
        "VERSION_NO": pa.Column(pl.String, checks=[c.integer()], title="版次"),
    },
    name="RPT_ITEM",
    strict=True,
    unique=list(KEY) or None,
)
