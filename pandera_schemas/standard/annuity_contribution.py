"""Door schema of standard annuity_contribution (年金缴费); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "annuity_contribution"
KEY = ("contrib_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "contrib_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="缴费编号"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "due_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="费款所属期"),
        "wage_base": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费基数"),
        "employer_due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位应缴"),
        "person_due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人应缴"),
        "employer_paid": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位实缴"),
        "person_paid": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人实缴"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="到账日期"),
        "notional": pa.Column(pl.String, checks=[c.boolean()], title="虚账记账标志"),
        "pooled_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="归集日期"),
        "to_custody_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="划入托管账户日期"),
    },
    name="annuity_contribution",
    strict=True,
    unique=list(KEY) or None,
)
