"""Door schema of standard bank_statement (银行对账单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "bank_statement"
KEY = ("stmt_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "stmt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="流水编号"),
        "bank_account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="银行账号"),
        "txn_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="交易日期"),
        "txn_time": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="交易时间"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="方向"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "balance": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="余额"),
        "counterparty_name": pa.Column(pl.String, checks=[c.length(256)], title="对方户名"),
        "summary": pa.Column(pl.String, checks=[c.length(256)], title="摘要"),
        "voucher_no": pa.Column(pl.String, checks=[c.length(256)], title="凭证编号"),
        "serial_no": pa.Column(pl.String, checks=[c.length(256)], title="流水号"),
    },
    name="bank_statement",
    strict=True,
    unique=list(KEY) or None,
)
