"""Door schema of standard charity_distribution (捐赠使用); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "charity_distribution"
KEY = ("dist_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "dist_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="使用编号"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="慈善组织编码"),
        "donation_id": pa.Column(pl.String, checks=[c.length(64)], title="捐赠编号"),
        "receiver": pa.Column(pl.String, checks=[c.length(256)], title="受助方"),
        "receiver_key": pa.Column(pl.String, checks=[c.pseudonym()], title="受助人身份键"),
        "dist_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="拨付日期"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="使用种类"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="使用金额（物资为作价）"),
        "qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="数量"),
        "item": pa.Column(pl.String, checks=[c.length(256)], title="物资名称"),
        "purpose": pa.Column(pl.String, checks=[c.length(256)], title="用途"),
        "related_party": pa.Column(pl.String, checks=[c.boolean()], title="是否关联方"),
    },
    name="charity_distribution",
    strict=True,
    unique=list(KEY) or None,
)
