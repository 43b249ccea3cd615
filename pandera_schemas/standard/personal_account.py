"""Door schema of standard personal_account (个人账户年度余额); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "personal_account"
KEY = ("account_id", "year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人账户编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "opening": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="截至上年末累计储存额"),
        "dues_in": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="当年记账金额"),
        "transfer_in": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="当年转入金额"),
        "interest": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="当年记账利息"),
        "paid_out": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="当年支出金额"),
        "transfer_out": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="当年转出金额"),
        "closing": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="年末累计储存额"),
        "account_status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户状态"),
        "closed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终结日期"),
    },
    name="personal_account",
    strict=True,
    unique=list(KEY) or None,
)
