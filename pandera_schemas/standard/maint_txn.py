"""Door schema of standard maint_txn (维修资金收支); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "maint_txn"
KEY = ("txn_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "txn_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收支流水号"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="分户账号"),
        "project_id": pa.Column(pl.String, checks=[c.length(64)], title="使用项目编号"),
        "txn_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入账日期"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收支种类"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "bank_account_no": pa.Column(pl.String, checks=[c.length(256)], title="专户账号"),
    },
    name="maint_txn",
    strict=True,
    unique=list(KEY) or None,
)
