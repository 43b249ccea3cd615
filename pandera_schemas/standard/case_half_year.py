"""Door schema of standard case_half_year (要情半年统计); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "case_half_year"
KEY = ("agency_code", "org_code", "half_year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "half_year": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="半年度"),
        "cases": pa.Column(pl.String, checks=[c.required(), c.integer()], title="要情起数"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="涉案金额"),
        "submitted_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报送日期"),
        "due_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="应报日期"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="填报机构"),
    },
    name="case_half_year",
    strict=True,
    unique=list(KEY) or None,
)
