"""Door schema of standard housing_applicant (住房保障对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "housing_applicant"
KEY = ("applicant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "applicant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请成员编号"),
        "household_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申请家庭编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "relation": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="与申请人关系"),
        "apply_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申请日期"),
        "approve_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="审核通过日期"),
        "income_month": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月收入"),
        "per_capita_area": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="人均住房建筑面积"),
        "assets": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="家庭资产"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="保障状态"),
        "review_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="最近复核日期"),
        "approver_id": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "queue_no": pa.Column(pl.String, checks=[c.integer()], title="轮候号"),
        "applied_kind": pa.Column(pl.String, checks=[c.length(32)], title="申请保障方式"),
        "household_class": pa.Column(pl.String, checks=[c.length(32)], title="家庭类别"),
    },
    name="housing_applicant",
    strict=True,
    unique=list(KEY) or None,
)
