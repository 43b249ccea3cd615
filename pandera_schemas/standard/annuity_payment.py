"""Door schema of standard annuity_payment (年金待遇支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "annuity_payment"
KEY = ("payment_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payment_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "reason": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="领取原因"),
        "pay_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "tax": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="代扣个人所得税"),
        "mode": pa.Column(pl.String, checks=[c.length(32)], title="领取方式"),
    },
    name="annuity_payment",
    strict=True,
    unique=list(KEY) or None,
)
