"""Door schema of standard housing_unit (保障性住房房源); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "housing_unit"
KEY = ("house_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "house_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="房源编号"),
        "project_id": pa.Column(pl.String, checks=[c.length(64)], title="项目编号"),
        "house_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="房源类别"),
        "area_sqm": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="建筑面积"),
        "completed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="竣工日期"),
        "delivered_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="交付日期"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="房源状态"),
        "address": pa.Column(pl.String, checks=[c.length(256)], title="坐落"),
    },
    name="housing_unit",
    strict=True,
    unique=list(KEY) or None,
)
