"""Door schema of standard ext_traffic_accident (交通事故与第三方责任); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_traffic_accident"
KEY = ("accident_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "accident_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="事故编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "accident_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="事故日期"),
        "liability": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="责任认定"),
        "compensated": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已获赔偿"),
    },
    name="ext_traffic_accident",
    strict=True,
    unique=list(KEY) or None,
)
