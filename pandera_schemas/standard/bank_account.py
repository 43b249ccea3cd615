"""Door schema of standard bank_account (基金银行账户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "bank_account"
KEY = ("bank_account_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "bank_account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="银行账号"),
        "holder_name": pa.Column(pl.String, checks=[c.length(256)], title="户名"),
        "bank_code": pa.Column(pl.String, checks=[c.length(32)], title="开户银行"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "account_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户种类"),
        "owner_agency": pa.Column(pl.String, checks=[c.length(32)], title="开户单位"),
        "open_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开户日期"),
        "close_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="销户日期"),
        "approved_no": pa.Column(pl.String, checks=[c.length(256)], title="批准文号"),
        "interest_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="利率"),
        "gl_account_no": pa.Column(pl.String, checks=[c.length(256)], title="对应科目编号"),
        "overdraft": pa.Column(pl.String, checks=[c.boolean()], title="允许透支"),
    },
    name="bank_account",
    strict=True,
    unique=list(KEY) or None,
)
