"""Door schema of standard emp_training_class (培训班期); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emp_training_class"
KEY = ("class_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "class_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="班期编号"),
        "org_uscc": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="培训机构信用代码"),
        "org_name": pa.Column(pl.String, checks=[c.length(256)], title="培训机构名称"),
        "trade": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="培训职业工种"),
        "level": pa.Column(pl.String, checks=[c.length(32)], title="培训等级"),
        "start_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="开始日期"),
        "end_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="结束日期"),
        "hours_planned": pa.Column(pl.String, checks=[c.required(), c.integer()], title="计划课时"),
        "hours_done": pa.Column(pl.String, checks=[c.integer()], title="实际课时"),
        "price_std": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="人均补贴标准"),
        "trainees": pa.Column(pl.String, checks=[c.required(), c.integer()], title="培训人数"),
        "funding_source": pa.Column(pl.String, checks=[c.length(32)], title="资金来源"),
        "place": pa.Column(pl.String, checks=[c.length(256)], title="培训地点"),
        "teacher_keys": pa.Column(pl.String, checks=[c.length(256)], title="授课教师身份键"),
    },
    name="emp_training_class",
    strict=True,
    unique=list(KEY) or None,
)
