"""Door schema of standard ref_benefit_item (待遇项目清单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ref_benefit_item"
KEY = ("fund_code", "item_code", "area_code", "valid_from", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "item_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="待遇项目名称"),
        "approval_level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="审批级次"),
        "approval_doc": pa.Column(pl.String, checks=[c.length(256)], title="批准文号"),
        "standard_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="标准金额"),
        "valid_from": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="生效日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失效日期"),
    },
    name="ref_benefit_item",
    strict=True,
    unique=list(KEY) or None,
)
