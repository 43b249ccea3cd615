"""Door schema of standard ext_military (现役与退役); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_military"
KEY = ("person_key", "enlist_date", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "enlist_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入伍日期"),
        "discharge_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="退役日期"),
        "rank": pa.Column(pl.String, checks=[c.length(32)], title="军衔"),
        "discharge_kind": pa.Column(pl.String, checks=[c.length(32)], title="退役方式"),
        "service_months": pa.Column(pl.String, checks=[c.integer()], title="服役月数"),
    },
    name="ext_military",
    strict=True,
    unique=list(KEY) or None,
)
