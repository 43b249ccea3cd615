"""Door schema of standard ltc_assessment (长期护理失能评估); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ltc_assessment"
KEY = ("assess_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "assess_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="评估编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "apply_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申请日期"),
        "assess_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="评估日期"),
        "grade": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="失能等级"),
        "score": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="评估得分"),
        "assessor_ids": pa.Column(pl.String, checks=[c.length(256)], title="评估人员"),
        "org_code": pa.Column(pl.String, checks=[c.length(32)], title="评估机构"),
        "result_valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结论有效期止"),
        "appeal_flag": pa.Column(pl.String, checks=[c.boolean()], title="复评标志"),
    },
    name="ltc_assessment",
    strict=True,
    unique=list(KEY) or None,
)
