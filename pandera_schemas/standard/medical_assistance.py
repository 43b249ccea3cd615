"""Door schema of standard medical_assistance (医疗救助支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_assistance"
KEY = ("payment_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payment_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "settle_id": pa.Column(pl.String, checks=[c.length(64)], title="结算编号"),
        "category": pa.Column(pl.String, checks=[c.length(32)], title="困难身份类别"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助方式"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="救助金额"),
        "in_scope": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="救助范围内费用"),
        "paid_by_others": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="其他支付合计"),
        "total_cost": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="医疗总费用"),
        "invoice_no": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "pay_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "year": pa.Column(pl.String, checks=[c.integer()], title="年度"),
    },
    name="medical_assistance",
    strict=True,
    unique=list(KEY) or None,
)
