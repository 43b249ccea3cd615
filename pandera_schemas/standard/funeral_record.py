"""Door schema of standard funeral_record (火化与安葬登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "funeral_record"
KEY = ("record_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "record_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="登记编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "death_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="死亡日期"),
        "cremation_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="火化日期"),
        "cremation_no": pa.Column(pl.String, checks=[c.length(256)], title="火化证号"),
        "funeral_home": pa.Column(pl.String, checks=[c.length(32)], title="殡仪馆"),
        "residence_area": pa.Column(pl.String, checks=[c.length(32)], title="居住地区"),
        "handler_key": pa.Column(pl.String, checks=[c.pseudonym()], title="经办人身份键"),
    },
    name="funeral_record",
    strict=True,
    unique=list(KEY) or None,
)
