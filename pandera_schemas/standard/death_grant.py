"""Door schema of standard death_grant (丧葬抚恤待遇); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "death_grant"
KEY = ("grant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "grant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="丧抚待遇编号"),
        "deceased_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="死亡人员身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "claim_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇类别"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "death_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="死亡日期"),
        "claim_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申领日期"),
        "claimant_key": pa.Column(pl.String, checks=[c.pseudonym()], title="申领人身份键"),
        "claimant_relation": pa.Column(pl.String, checks=[c.length(32)], title="申领人与死者关系"),
        "cremation_no": pa.Column(pl.String, checks=[c.length(256)], title="火化证号"),
    },
    name="death_grant",
    strict=True,
    unique=list(KEY) or None,
)
