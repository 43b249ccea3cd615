"""Door schema of levy_treasury GK_RKMX (国库入库明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "GK_RKMX"
KEY = ("TraNo",)
SCHEMA = pa.DataFrameSchema(
    {
        "TraNo": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="交易流水号"),
        "BudgetSubjectCode": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="预算科目代码"),
        "TaxVouNo": pa.Column(pl.String, checks=[c.length(256)], title="税票号码"),
        "AcctDate": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="入库账务日期"),
        "TraAmt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="交易金额"),
        "PayerCode": pa.Column(pl.String, checks=[c.credit_code()], title="缴费单位信用代码"),
        "PayPeriod": pa.Column(pl.String, checks=[c.month()], title="费款所属期"),
        "TransferDate": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="划转财政专户日期"),
    },
    name="GK_RKMX",
    strict=True,
    unique=list(KEY) or None,
)
