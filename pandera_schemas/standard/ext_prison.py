"""Door schema of standard ext_prison (服刑人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_prison"
KEY = ("term_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "term_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="刑期编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "from_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="起始日期"),
        "to_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="状态"),
    },
    name="ext_prison",
    strict=True,
    unique=list(KEY) or None,
)
