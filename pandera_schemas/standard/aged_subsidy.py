"""Door schema of standard aged_subsidy (养老机构补贴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "aged_subsidy"
KEY = ("grant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "grant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="发放编号"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补贴种类"),
        "claim_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="申报月份"),
        "beds_claimed": pa.Column(pl.String, checks=[c.integer()], title="申报床位数"),
        "resident_days_claimed": pa.Column(pl.String, checks=[c.integer()], title="申报入住人天数"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补贴金额"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="支付日期"),
    },
    name="aged_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
