"""Door schema of budget_accounts FIX_DEPOSIT (专户定期存款); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "FIX_DEPOSIT"
KEY = ("DEPOSIT_NO",)
SCHEMA = pa.DataFrameSchema(
    {
        "DEPOSIT_NO": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="存单编号"),
        "SPEC_ACCT_NO": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="财政专户账号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "BANK_CODE": pa.Column(pl.String, checks=[c.length(32)], title="存放银行"),
        "DEPOSIT_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="存款金额"),
        "BGN_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="起息日期"),
        "END_DATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="到期日期"),
        "DEPOSIT_RATE": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="存款利率"),
        "DEPOSIT_INT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到期利息"),
        "DRAW_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="支取日期"),
        "IS_EARLY": pa.Column(pl.String, checks=[c.length(8)], title="提前支取"),
        "IS_PLEDGED": pa.Column(pl.String, checks=[c.length(8)], title="质押标志"),
        "BID_DOC_NO": pa.Column(pl.String, checks=[c.length(256)], title="竞争性存放文号"),
    },
    name="FIX_DEPOSIT",
    strict=True,
    unique=list(KEY) or None,
)
