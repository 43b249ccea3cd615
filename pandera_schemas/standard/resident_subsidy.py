"""Door schema of standard resident_subsidy (居民养老缴费补贴与代缴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "resident_subsidy"
KEY = ("subsidy_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "subsidy_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补贴编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "tier_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费档次"),
        "person_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人缴费"),
        "match_subsidy": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府补贴"),
        "gov_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府代缴"),
        "gov_paid_reason": pa.Column(pl.String, checks=[c.length(32)], title="代缴原因"),
        "source_level": pa.Column(pl.String, checks=[c.length(32)], title="资金来源级次"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
    },
    name="resident_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
