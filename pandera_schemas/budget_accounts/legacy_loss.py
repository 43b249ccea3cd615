"""Door schema of budget_accounts LEGACY_LOSS (基金历史遗留损失); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "LEGACY_LOSS"
KEY = ("LOSS_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "LOSS_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="损失编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种编码"),
        "FORM_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="形成日期"),
        "LOSS_TYPE_CODE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="性质代码"),
        "RESP_AGENCY_NAME": pa.Column(pl.String, checks=[c.length(256)], title="责任单位"),
        "LOSS_AMT": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="损失金额"),
        "REPAID_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已归还"),
        "WRITEOFF_AMT": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已核销"),
        "WRITEOFF_DOC_NO": pa.Column(pl.String, checks=[c.length(256)], title="核销文号"),
        "FUND_LEVEL_CODE": pa.Column(pl.String, checks=[c.length(32)], title="核销审批级次代码"),
    },
    name="LEGACY_LOSS",
    strict=True,
    unique=list(KEY) or None,
)
