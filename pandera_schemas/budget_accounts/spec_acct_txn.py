"""Door schema of budget_accounts SPEC_ACCT_TXN (财政专户收支流水); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "SPEC_ACCT_TXN"
KEY = ("TXN_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "TXN_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收支流水号"),
        "SPEC_ACCT_NO": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="财政专户账号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "TXN_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="收支日期"),
        "IO_FLAG": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支标志"),
        "TXN_TYPE_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支种类代码"),
        "TXN_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "OPP_AGENCY_NAME": pa.Column(pl.String, checks=[c.length(256)], title="对方单位名称"),
        "PAY_APP_NO": pa.Column(pl.String, checks=[c.length(256)], title="用款申请号"),
        "PAY_APP_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="用款申请日期"),
        "ACCT_BAL": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="专户余额"),
    },
    name="SPEC_ACCT_TXN",
    strict=True,
    unique=list(KEY) or None,
)
