"""Door schema of standard funeral_subsidy (惠民殡葬减免与补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "funeral_subsidy"
KEY = ("grant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "grant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "deceased_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="逝者身份键"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="减免补贴种类"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="减免补贴金额"),
        "items": pa.Column(pl.String, checks=[c.length(256)], title="减免项目"),
        "apply_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申请日期"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "payee_key": pa.Column(pl.String, checks=[c.pseudonym()], title="领取人身份键"),
        "cremation_no": pa.Column(pl.String, checks=[c.length(256)], title="火化证号"),
    },
    name="funeral_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
