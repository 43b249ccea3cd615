"""Door schema of standard finding (审计发现); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "finding"
KEY = ("finding_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "finding_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="问题编号"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "source_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="发现来源"),
        "level_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="责任层面"),
        "nature": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="问题性质"),
        "cause": pa.Column(pl.String, checks=[c.length(32)], title="问题成因"),
        "responsible_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="责任单位"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="问题金额"),
        "found_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="发现日期"),
        "due_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="整改期限"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="问题状态"),
        "check_code": pa.Column(pl.String, checks=[c.length(32)], title="检查编号"),
        "published": pa.Column(pl.String, checks=[c.boolean()], title="已公开"),
        "formed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="问题形成日期"),
        "doubt_ids": pa.Column(pl.String, checks=[c.length(2000)], title="所依据的疑点编号"),
    },
    name="finding",
    strict=True,
    unique=list(KEY) or None,
)
