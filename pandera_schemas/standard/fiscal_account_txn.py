"""Door schema of standard fiscal_account_txn (财政专户收支); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fiscal_account_txn"
KEY = ("txn_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "txn_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收支流水号"),
        "bank_account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="财政专户账号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "txn_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="收支日期"),
        "direction": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支方向"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="保费/补贴/利息/上级/拨付/转存"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "counterparty": pa.Column(pl.String, checks=[c.length(256)], title="对方单位"),
        "request_no": pa.Column(pl.String, checks=[c.length(256)], title="用款申请号"),
        "request_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="用款申请日期"),
        "balance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="专户余额"),
    },
    name="fiscal_account_txn",
    strict=True,
    unique=list(KEY) or None,
)
