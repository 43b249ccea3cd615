"""Door schema of budget_accounts STATE_EQUITY (国有资本划转); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "STATE_EQUITY"
KEY = ("EQUITY_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "EQUITY_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="划转编号"),
        "UNIFSOC_CRED_CODE": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="统一社会信用代码"),
        "ENT_NAME": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="企业名称"),
        "OWNER_EQUITY_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="所有者权益"),
        "STATE_EQUITY_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="国有权益"),
        "TRANS_RATIO": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="应划转比例"),
        "DUE_EQUITY_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应划转股权"),
        "TRANS_EQUITY_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已划转股权"),
        "APPROVE_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="批复日期"),
        "REG_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="变更登记日期"),
        "HOLDER_NAME": pa.Column(pl.String, checks=[c.length(256)], title="承接主体"),
        "DIV_DECLARE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="宣告股利"),
        "DIV_RECE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="收到股利"),
        "DIV_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="宣告日期"),
        "FISCAL_YEAR": pa.Column(pl.String, checks=[c.required(), c.integer()], title="划转年度"),
        "SALE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="转让收入"),
    },
    name="STATE_EQUITY",
    strict=True,
    unique=list(KEY) or None,
)
