"""Door schema of standard injury_payment (工伤待遇支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "injury_payment"
KEY = ("payment_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payment_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "injury_id": pa.Column(pl.String, checks=[c.length(64)], title="工伤认定编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "benefit_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇所属期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "grade": pa.Column(pl.String, checks=[c.length(32)], title="伤残等级"),
        "care_grade": pa.Column(pl.String, checks=[c.length(32)], title="护理依赖等级"),
        "base_wage": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="计算基数"),
        "invoice_no": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "visit_id": pa.Column(pl.String, checks=[c.length(64)], title="就诊编号"),
        "paid_at": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="实发日期"),
    },
    name="injury_payment",
    strict=True,
    unique=list(KEY) or None,
)
