"""Door schema of standard sampling_plan (抽查安排); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "sampling_plan"
KEY = ("plan_id", "level", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="抽查方案编号"),
        "campaign": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="专项行动"),
        "level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="抽查层级"),
        "population": pa.Column(pl.String, checks=[c.required(), c.integer()], title="应查总数"),
        "sampled": pa.Column(pl.String, checks=[c.required(), c.integer()], title="抽查数"),
        "stage_due": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="阶段应完成日期"),
        "stage_done": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="阶段完成日期"),
        "stage": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="阶段"),
    },
    name="sampling_plan",
    strict=True,
    unique=list(KEY) or None,
)
