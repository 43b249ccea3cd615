"""Door schema of standard annuity_account (年金个人账户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "annuity_account"
KEY = ("account_id", "val_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "account_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金账户编号"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "val_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="估值月份"),
        "units": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="持有份额"),
        "unit_value": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="单位净值"),
        "balance": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="账户余额"),
        "notional_balance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="虚账余额"),
        "vested_balance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已归属余额"),
        "account_status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账户状态"),
    },
    name="annuity_account",
    strict=True,
    unique=list(KEY) or None,
)
