"""Door schema of standard inspection_report (专项检查报告); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "inspection_report"
KEY = ("report_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "report_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="检查报告编号"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="检查计划编号"),
        "written_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="成文日期"),
        "fields_present": pa.Column(pl.String, checks=[c.integer()], title="已有要素数"),
        "fields_required": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应有要素数"),
        "signed_leader": pa.Column(pl.String, checks=[c.boolean()], title="检查组长已签字"),
        "signed_branch": pa.Column(pl.String, checks=[c.boolean()], title="被检查单位已签字"),
        "archived_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="归档日期"),
        "sent_up_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="上报日期"),
    },
    name="inspection_report",
    strict=True,
    unique=list(KEY) or None,
)
