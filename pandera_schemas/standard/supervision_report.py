"""Door schema of standard supervision_report (监管工作报告); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "supervision_report"
KEY = ("report_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "report_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报告编号"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="报告单位"),
        "report_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="报告类型"),
        "period": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="报告期间"),
        "due_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="应报日期"),
        "submitted_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报送日期"),
        "sections_present": pa.Column(pl.String, checks=[c.integer()], title="已有章节数"),
        "sections_required": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应有章节数"),
        "to_org": pa.Column(pl.String, checks=[c.length(32)], title="接收单位"),
    },
    name="supervision_report",
    strict=True,
    unique=list(KEY) or None,
)
