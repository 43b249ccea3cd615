"""Door schema of standard public_figure (公开数据（外部核对值）); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "public_figure"
KEY = ("figure_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "figure_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="数据编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "scope": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="统计口径"),
        "item": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="指标"),
        "value": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数值"),
        "unit": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="计量单位"),
        "source_title": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源"),
    },
    name="public_figure",
    strict=True,
    unique=list(KEY) or None,
)
