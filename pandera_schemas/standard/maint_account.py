"""Door schema of standard maint_account (住宅专项维修资金账户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "maint_account"
KEY = ("account_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="分户账号"),
        "house_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="房屋编号"),
        "community_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="小区编号"),
        "owner_key": pa.Column(pl.String, checks=[c.pseudonym()], title="业主身份键"),
        "area_sqm": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="建筑面积"),
        "due_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应交金额"),
        "paid_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实交金额"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="交存日期"),
        "balance": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="分户余额"),
        "interest": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="累计利息"),
        "developer_uscc": pa.Column(pl.String, checks=[c.credit_code()], title="开发单位信用代码"),
        "delivered_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="交付日期"),
    },
    name="maint_account",
    strict=True,
    unique=list(KEY) or None,
)
