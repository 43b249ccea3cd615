"""Door schema of standard rental_subsidy (住房租赁补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "rental_subsidy"
KEY = ("payment_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payment_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "household_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请家庭编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "pay_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="补贴月份"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "persons": pa.Column(pl.String, checks=[c.required(), c.integer()], title="保障人数"),
        "area_std": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="人均保障面积标准"),
        "unit_std": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="每平方米月补贴标准"),
        "lease_contract_no": pa.Column(pl.String, checks=[c.length(256)], title="租赁合同号"),
        "landlord_key": pa.Column(pl.String, checks=[c.pseudonym()], title="出租人身份键"),
    },
    name="rental_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
