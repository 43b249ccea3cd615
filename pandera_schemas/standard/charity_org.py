"""Door schema of standard charity_org (慈善组织); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "charity_org"
KEY = ("org_code", "year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="慈善组织编码"),
        "org_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="组织名称"),
        "uscc": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "public_fundraising": pa.Column(pl.String, checks=[c.boolean()], title="是否具有公开募捐资格"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "income_prev": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上年总收入"),
        "net_assets_prev": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="上年末净资产"),
        "charity_spend": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="慈善活动支出"),
        "admin_cost": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="管理费用"),
        "report_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="年报报送日期"),
        "audited": pa.Column(pl.String, checks=[c.boolean()], title="是否审计"),
    },
    name="charity_org",
    strict=True,
    unique=list(KEY) or None,
)
