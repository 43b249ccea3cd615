"""Door schema of standard temp_assistance (临时救助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "temp_assistance"
KEY = ("grant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "grant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "household_id": pa.Column(pl.String, checks=[c.length(64)], title="家庭编号"),
        "reason": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助原因"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "approve_level": pa.Column(pl.String, checks=[c.length(32)], title="审批级别"),
        "apply_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申请日期"),
        "approve_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="审批日期"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "approver_id": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
    },
    name="temp_assistance",
    strict=True,
    unique=list(KEY) or None,
)
