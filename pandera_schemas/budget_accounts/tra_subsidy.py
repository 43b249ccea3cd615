"""Door schema of budget_accounts TRA_SUBSIDY (补助资金分配拨付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TRA_SUBSIDY"
KEY = ("TRA_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "TRA_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.length(32)], title="险种编码"),
        "FISCAL_YEAR": pa.Column(pl.String, checks=[c.required(), c.integer()], title="预算年度"),
        "FUND_LEVEL_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资金来源级次代码"),
        "DOC_NO": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="资金文号"),
        "DOC_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="文件日期"),
        "DUE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="应补助金额"),
        "RECE_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="收到日期"),
        "ALLOC_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="分配下达金额"),
        "ALLOC_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="分配下达日期"),
        "PAY_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="拨付金额"),
        "PAY_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="拨付日期"),
        "PSN_CNT": pa.Column(pl.String, checks=[c.integer()], title="申报人数"),
        "PSN_STD": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="人均补助标准"),
        "PURPOSE_CODE": pa.Column(pl.String, checks=[c.length(32)], title="资金用途代码"),
        "PAY_AGENCY_NAME": pa.Column(pl.String, checks=[c.length(256)], title="拨款单位名称"),
        "RECE_AGENCY_NAME": pa.Column(pl.String, checks=[c.length(256)], title="收款单位名称"),
    },
    name="TRA_SUBSIDY",
    strict=True,
    unique=list(KEY) or None,
)
