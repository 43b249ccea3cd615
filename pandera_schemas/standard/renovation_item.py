"""Door schema of standard renovation_item (老旧小区改造内容); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "renovation_item"
KEY = ("item_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "item_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="改造内容编号"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "community_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="小区名称"),
        "built_year": pa.Column(pl.String, checks=[c.integer()], title="建成年份"),
        "item_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="改造内容类别"),
        "households": pa.Column(pl.String, checks=[c.integer()], title="惠及户数"),
        "planned_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="计划工程量"),
        "accepted_qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="验收工程量"),
        "unit_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="综合单价"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="金额"),
        "funding_source": pa.Column(pl.String, checks=[c.length(32)], title="资金来源"),
        "accept_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="验收日期"),
        "reported_done": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="上报已完工"),
        "community_id": pa.Column(pl.String, checks=[c.length(64)], title="小区编号"),
    },
    name="renovation_item",
    strict=True,
    unique=list(KEY) or None,
)
