"""Door schema of standard audit_project_object (项目覆盖对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "audit_project_object"
KEY = ("project_id", "object_id", "period_from", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "object_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="审计对象编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "period_from": pa.Column(pl.String, checks=[c.required(), c.month()], title="覆盖起始年月"),
        "period_to": pa.Column(pl.String, checks=[c.required(), c.month()], title="覆盖终止年月"),
        "amount_audited": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="审计金额"),
        "stage_covered": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="覆盖环节"),
    },
    name="audit_project_object",
    strict=True,
    unique=list(KEY) or None,
)
