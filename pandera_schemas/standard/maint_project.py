"""Door schema of standard maint_project (维修资金使用项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "maint_project"
KEY = ("project_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="使用项目编号"),
        "community_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="小区编号"),
        "apply_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申请日期"),
        "vote_area_ratio": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="表决面积同意比例"),
        "vote_owner_ratio": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="表决人数同意比例"),
        "emergency": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="应急使用"),
        "contractor_uscc": pa.Column(pl.String, checks=[c.credit_code()], title="施工单位信用代码"),
        "budget": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预算金额"),
        "paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已支付金额"),
        "accept_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="验收日期"),
        "item_kind": pa.Column(pl.String, checks=[c.length(32)], title="维修内容类别"),
        "houses_charged": pa.Column(pl.String, checks=[c.integer()], title="分摊户数"),
        "audit_fee": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="审价费用"),
        "property_company_uscc": pa.Column(pl.String, checks=[c.credit_code()], title="物业服务企业信用代码"),
        "community_name": pa.Column(pl.String, checks=[c.length(256)], title="小区名称"),
    },
    name="maint_project",
    strict=True,
    unique=list(KEY) or None,
)
