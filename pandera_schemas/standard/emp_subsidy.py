"""Door schema of standard emp_subsidy (就业补贴发放); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emp_subsidy"
KEY = ("payment_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payment_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "subsidy_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "person_key": pa.Column(pl.String, checks=[c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "claim_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="补贴所属月份"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "group_code": pa.Column(pl.String, checks=[c.length(32)], title="人员类别"),
        "apply_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申请日期"),
        "approve_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="审批日期"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="发放日期"),
        "graduate_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="毕业日期"),
        "approver_id": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "ip_hash": pa.Column(pl.String, checks=[c.length(256)], title="申请网络地址摘要"),
        "claimed_jobs": pa.Column(pl.String, checks=[c.integer()], title="申报带动就业人数"),
    },
    name="emp_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
