"""Door schema of standard ref_drg_group (DRG/DIP 病组（病种）); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ref_drg_group"
KEY = ("group_code", "area_code", "year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "group_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="病组编码"),
        "group_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="病组名称"),
        "weight": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="权重"),
        "mean_cost": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="平均费用"),
        "mean_los": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="平均住院日"),
        "los_low": pa.Column(pl.String, checks=[c.integer()], title="住院日下限"),
        "los_high": pa.Column(pl.String, checks=[c.integer()], title="住院日上限"),
        "base_group": pa.Column(pl.String, checks=[c.length(32)], title="核心病组"),
        "severity_level": pa.Column(pl.String, checks=[c.integer()], title="合并症层级"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
    },
    name="ref_drg_group",
    strict=True,
    unique=list(KEY) or None,
)
