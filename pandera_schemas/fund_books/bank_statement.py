"""Door schema of fund_books 银行对账单 (银行对账单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "银行对账单"
KEY = ("流水号",)
SCHEMA = pa.DataFrameSchema(
    {
        "流水号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="流水号"),
        "账号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="银行账号"),
        "交易日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="交易日期"),
        "借贷标志": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="借贷标志"),
        "金额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="交易金额"),
        "余额": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="余额"),
        "对方户名": pa.Column(pl.String, checks=[c.length(256)], title="对方户名"),
        "对方账号": pa.Column(pl.String, checks=[c.length(256)], title="对方账号"),
        "摘要": pa.Column(pl.String, checks=[c.length(256)], title="摘要"),
        "凭证号": pa.Column(pl.String, checks=[c.length(256)], title="凭证号"),
    },
    name="银行对账单",
    strict=True,
    unique=list(KEY) or None,
)
