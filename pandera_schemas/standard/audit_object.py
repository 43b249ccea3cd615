"""Door schema of standard audit_object (审计对象); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "audit_object"
KEY = ("object_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "object_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="审计对象编号"),
        "object_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="审计对象名称"),
        "object_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="审计对象类型"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "amount_scale": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="资金规模"),
        "managed_by_level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="管理层级"),
        "cycle_months": pa.Column(pl.String, checks=[c.integer()], title="审计周期"),
        "importance": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="重要性评分"),
        "last_audited": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="最近一次审计日期"),
    },
    name="audit_object",
    strict=True,
    unique=list(KEY) or None,
)
