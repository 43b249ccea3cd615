"""Door schema of standard housing_rent (公租房租金收缴); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "housing_rent"
KEY = ("alloc_id", "rent_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "alloc_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="配租编号"),
        "rent_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="应收月份"),
        "due": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应收租金"),
        "paid": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实收租金"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="收款日期"),
        "to_treasury_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="缴库日期"),
    },
    name="housing_rent",
    strict=True,
    unique=list(KEY) or None,
)
