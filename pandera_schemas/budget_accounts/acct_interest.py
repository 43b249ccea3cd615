"""Door schema of budget_accounts ACCT_INTEREST (专户利息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ACCT_INTEREST"
KEY = ("INT_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "INT_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="利息编号"),
        "SPEC_ACCT_NO": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="财政专户账号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "BGN_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="计息起日"),
        "END_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="计息止日"),
        "INT_BASE": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="计息积数"),
        "INT_RATE": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="执行利率"),
        "INT_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="利息金额"),
        "ACCT_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="入账日期"),
        "CREDIT_FUND_CODE": pa.Column(pl.String, checks=[c.length(32)], title="入账险种编码"),
    },
    name="ACCT_INTEREST",
    strict=True,
    unique=list(KEY) or None,
)
