"""Door schema of standard gl_balance (科目余额及发生额); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "gl_balance"
KEY = ("ledger_id", "year", "account_no", "period", "aux", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "ledger_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="账套"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "period": pa.Column(pl.String, checks=[c.required(), c.integer()], title="会计期间号"),
        "account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="科目编号"),
        "aux": pa.Column(pl.String, checks=[c.length(256)], title="辅助项"),
        "opening": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="期初余额"),
        "debit": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="借方发生额"),
        "credit": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷方发生额"),
        "closing": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="期末余额"),
    },
    name="gl_balance",
    strict=True,
    unique=list(KEY) or None,
)
