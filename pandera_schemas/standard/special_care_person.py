"""Door schema of standard special_care_person (优抚对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "special_care_person"
KEY = ("care_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "care_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="优抚编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "category": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="优抚类别"),
        "grade": pa.Column(pl.String, checks=[c.length(32)], title="优抚等级"),
        "from_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="起始日期"),
        "to_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "enlist_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="入伍日期"),
        "discharge_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="退役日期"),
        "service_months": pa.Column(pl.String, checks=[c.integer()], title="服役月数"),
        "standard": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月发放标准"),
        "approve_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="审批日期"),
    },
    name="special_care_person",
    strict=True,
    unique=list(KEY) or None,
)
