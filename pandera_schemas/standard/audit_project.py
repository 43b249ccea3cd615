"""Door schema of standard audit_project (审计项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "audit_project"
KEY = ("project_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "project_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="项目名称"),
        "plan_year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="计划年度"),
        "project_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="项目类型"),
        "lead_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="牵头审计机关"),
        "level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="组织层级"),
        "library_id": pa.Column(pl.String, checks=[c.length(64)], title="项目库编号"),
        "pilot": pa.Column(pl.String, checks=[c.boolean()], title="试点项目"),
        "start_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开始日期"),
        "end_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结束日期"),
        "report_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报告日期"),
        "summary_sent_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="综合报告上报日期"),
        "sample_amount_ratio": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="抽审资金比例"),
        "sample_scope_ratio": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="抽审范围比例"),
        "plan_approved": pa.Column(pl.String, checks=[c.boolean()], title="实施方案已批准"),
        "outsourced": pa.Column(pl.String, checks=[c.boolean()], title="聘请外部人员"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="项目状态"),
        "joint_plan_id": pa.Column(pl.String, checks=[c.length(64)], title="联合审计计划编号"),
    },
    name="audit_project",
    strict=True,
    unique=list(KEY) or None,
)
