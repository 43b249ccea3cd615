"""Door schema of budget_accounts LEVEL_TRANS (基金上解下拨); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LEVEL_TRANS"
KEY = ("TRANS_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "TRANS_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="上解下拨编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "FISCAL_YEAR": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "ACCT_PERIOD": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计期间"),
        "TRANS_DIR_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="方向代码"),
        "UP_MOF_DIV_CODE": pa.Column(pl.String, checks=[c.required(), c.division()], title="上级财政区划代码"),
        "MOF_DIV_CODE": pa.Column(pl.String, checks=[c.required(), c.division()], title="本级财政区划代码"),
        "DUE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="应上解下拨金额"),
        "SEND_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="汇出金额"),
        "SEND_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="汇出日期"),
        "RECE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到账金额"),
        "RECE_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="到账日期"),
    },
    name="LEVEL_TRANS",
    strict=True,
    unique=list(KEY) or None,
)
