"""Door schema of standard disability_appraisal (劳动能力（病退）鉴定); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "disability_appraisal"
KEY = ("appraisal_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "appraisal_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="鉴定编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "purpose": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="鉴定类别"),
        "grade": pa.Column(pl.String, checks=[c.length(32)], title="伤残等级"),
        "care_grade": pa.Column(pl.String, checks=[c.length(32)], title="护理依赖等级"),
        "appraisal_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="鉴定日期"),
        "expert_ids": pa.Column(pl.String, checks=[c.length(256)], title="鉴定专家编号"),
        "panel_id": pa.Column(pl.String, checks=[c.length(256)], title="专家组编号"),
        "conclusion": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="鉴定结论"),
        "hospital_code": pa.Column(pl.String, checks=[c.length(32)], title="检查医院编码"),
    },
    name="disability_appraisal",
    strict=True,
    unique=list(KEY) or None,
)
