"""Door schema of standard emergency_relief (受灾群众救助发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emergency_relief"
KEY = ("grant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "grant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "event_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="灾害事件编号"),
        "person_key": pa.Column(pl.String, checks=[c.pseudonym()], title="标准身份键"),
        "household_id": pa.Column(pl.String, checks=[c.length(64)], title="家庭编号"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助种类"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="救助金额"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "damage_grade": pa.Column(pl.String, checks=[c.length(32)], title="受灾程度"),
    },
    name="emergency_relief",
    strict=True,
    unique=list(KEY) or None,
)
