"""Door schema of standard treasury_receipt (国库入库); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "treasury_receipt"
KEY = ("receipt_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "receipt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="入库流水号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "tax_ticket_no": pa.Column(pl.String, checks=[c.length(256)], title="电子缴款凭证号"),
        "enter_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入库日期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "payer_uscc": pa.Column(pl.String, checks=[c.credit_code()], title="缴费单位信用代码"),
        "due_month": pa.Column(pl.String, checks=[c.month()], title="费款所属期"),
        "to_special_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="划转专户日"),
    },
    name="treasury_receipt",
    strict=True,
    unique=list(KEY) or None,
)
