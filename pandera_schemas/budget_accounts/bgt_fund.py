"""Door schema of budget_accounts BGT_FUND (社保基金预算与执行); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "BGT_FUND"
KEY = ("BGT_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "BGT_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="预算编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "FISCAL_YEAR": pa.Column(pl.String, checks=[c.required(), c.integer()], title="预算年度"),
        "BGT_ITEM_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="预算科目编码"),
        "BGT_ITEM_NAME": pa.Column(pl.String, checks=[c.length(256)], title="预算科目名称"),
        "BGT_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="年初预算数"),
        "ADJ_BGT_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="调整预算数"),
        "EXE_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="累计执行数"),
        "APPROVE_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="批复日期"),
        "ADJ_APPROVED": pa.Column(pl.String, checks=[c.length(8)], title="调整已批准"),
        "INSU_PSN_CNT": pa.Column(pl.String, checks=[c.integer()], title="测算参保人数"),
        "BGT_METHOD_CODE": pa.Column(pl.String, checks=[c.length(32)], title="编制方法代码"),
    },
    name="BGT_FUND",
    strict=True,
    unique=list(KEY) or None,
)
