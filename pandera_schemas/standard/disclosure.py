"""Door schema of standard disclosure (信息披露); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "disclosure"
KEY = ("disclosure_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "disclosure_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="披露编号"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="披露单位"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="披露内容"),
        "period": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="披露期间"),
        "due_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="应披露日期"),
        "published_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="披露日期"),
        "finding_id": pa.Column(pl.String, checks=[c.length(64)], title="问题编号"),
    },
    name="disclosure",
    strict=True,
    unique=list(KEY) or None,
)
