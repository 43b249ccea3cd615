"""Door schema of standard childcare_subsidy (托育补助（建设、运营）); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "childcare_subsidy"
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
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="补助种类"),
        "places_claimed": pa.Column(pl.String, checks=[c.integer()], title="申报托位数"),
        "child_months_claimed": pa.Column(pl.String, checks=[c.integer()], title="申报在托人月数"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补助金额"),
        "apply_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="申请日期"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="支付日期"),
        "year": pa.Column(pl.String, checks=[c.integer()], title="年度"),
        "funding_source": pa.Column(pl.String, checks=[c.length(32)], title="资金来源"),
    },
    name="childcare_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
