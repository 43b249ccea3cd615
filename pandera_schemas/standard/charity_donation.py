"""Door schema of standard charity_donation (捐赠收入); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "charity_donation"
KEY = ("donation_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "donation_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="捐赠编号"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="慈善组织编码"),
        "donor_key": pa.Column(pl.String, checks=[c.pseudonym()], title="捐赠人身份键"),
        "received_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="收到日期"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="捐赠种类"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="捐赠金额（物资为作价）"),
        "qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="数量"),
        "item": pa.Column(pl.String, checks=[c.length(256)], title="物资名称"),
        "directed_to": pa.Column(pl.String, checks=[c.length(256)], title="限定用途"),
        "receipt_no": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "campaign_id": pa.Column(pl.String, checks=[c.length(64)], title="募捐活动编号"),
    },
    name="charity_donation",
    strict=True,
    unique=list(KEY) or None,
)
