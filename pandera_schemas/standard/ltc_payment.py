"""Door schema of standard ltc_payment (长期护理待遇支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ltc_payment"
KEY = ("ltc_pay_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "ltc_pay_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="护理待遇支付编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="护理服务机构"),
        "benefit_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇所属期"),
        "days": pa.Column(pl.String, checks=[c.integer()], title="待遇天数"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="支付金额"),
        "grade": pa.Column(pl.String, checks=[c.length(32)], title="失能等级"),
        "mode": pa.Column(pl.String, checks=[c.length(32)], title="护理方式"),
    },
    name="ltc_payment",
    strict=True,
    unique=list(KEY) or None,
)
