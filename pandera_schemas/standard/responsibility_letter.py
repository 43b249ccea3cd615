"""Door schema of standard responsibility_letter (基金安全责任书); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "responsibility_letter"
KEY = ("letter_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "letter_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="责任书编号"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "upper_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="上级单位"),
        "lower_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="下级单位"),
        "signed_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="签订日期"),
        "tasks": pa.Column(pl.String, checks=[c.integer()], title="任务数"),
        "assessed_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="考核日期"),
    },
    name="responsibility_letter",
    strict=True,
    unique=list(KEY) or None,
)
