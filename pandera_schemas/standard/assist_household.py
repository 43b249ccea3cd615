"""Door schema of standard assist_household (社会救助家庭); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "assist_household"
KEY = ("household_id", "assist_kind", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "household_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="家庭编号"),
        "assist_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="救助类别"),
        "cert_no": pa.Column(pl.String, checks=[c.length(256)], title="低保证号"),
        "head_key": pa.Column(pl.String, checks=[c.pseudonym()], title="户主身份键"),
        "members": pa.Column(pl.String, checks=[c.required(), c.integer()], title="家庭人口"),
        "insured_members": pa.Column(pl.String, checks=[c.integer()], title="保障人口"),
        "income_month": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="核定家庭月收入"),
        "line": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="保障标准"),
        "monthly_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月保障金额"),
        "start_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="享受起始日期"),
        "end_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="停保日期"),
        "approve_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="审批日期"),
        "review_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="最近复核日期"),
        "approver_id": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "village_code": pa.Column(pl.String, checks=[c.length(32)], title="村（社区）编码"),
    },
    name="assist_household",
    strict=True,
    unique=list(KEY) or None,
)
