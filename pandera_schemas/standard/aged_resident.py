"""Door schema of standard aged_resident (机构入住老人); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "aged_resident"
KEY = ("stay_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "stay_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="入住编号"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "in_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入住日期"),
        "out_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="离院日期"),
        "bed_no": pa.Column(pl.String, checks=[c.length(256)], title="床位号"),
        "ability_grade": pa.Column(pl.String, checks=[c.length(32)], title="能力等级"),
        "fee_month": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月收费"),
    },
    name="aged_resident",
    strict=True,
    unique=list(KEY) or None,
)
