"""Door schema of standard child_payment (儿童福利发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "child_payment"
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
        "pay_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="所属月份"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="发放项目"),
    },
    name="child_payment",
    strict=True,
    unique=list(KEY) or None,
)
