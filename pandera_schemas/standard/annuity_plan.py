"""Door schema of standard annuity_plan (年金计划); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "annuity_plan"
KEY = ("plan_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "plan_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="计划类型"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "approved_no": pa.Column(pl.String, checks=[c.length(256)], title="备案确认号"),
        "start_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="成立日期"),
        "end_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "trustee": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="受托人"),
        "custodian": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="托管人"),
        "account_manager": pa.Column(pl.String, checks=[c.length(256)], title="账户管理人"),
        "investment_manager": pa.Column(pl.String, checks=[c.length(256)], title="投资管理人"),
        "vesting_rule": pa.Column(pl.String, checks=[c.length(256)], title="权益归属规则"),
        "fee_rate_trustee": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="受托管理费率"),
        "fee_rate_invest": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="投资管理费率"),
        "fee_rate_custody": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="托管费率"),
    },
    name="annuity_plan",
    strict=True,
    unique=list(KEY) or None,
)
