"""Door schema of standard term_deposit (定期存款); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "term_deposit"
KEY = ("deposit_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "deposit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="存单编号"),
        "bank_account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="存款账号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "bank_code": pa.Column(pl.String, checks=[c.length(32)], title="开户银行"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "start_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="起息日期"),
        "due_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="到期日期"),
        "rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="存款利率"),
        "interest": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="到期利息"),
        "withdrawn_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="支取日期"),
        "early": pa.Column(pl.String, checks=[c.boolean()], title="提前支取"),
        "pledged": pa.Column(pl.String, checks=[c.boolean()], title="质押标志"),
        "bid_no": pa.Column(pl.String, checks=[c.length(256)], title="竞争性存放文号"),
    },
    name="term_deposit",
    strict=True,
    unique=list(KEY) or None,
)
