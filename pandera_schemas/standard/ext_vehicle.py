"""Door schema of standard ext_vehicle (机动车登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_vehicle"
KEY = ("vehicle_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "vehicle_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="车辆识别代号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="车辆类型"),
        "price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购置价格"),
        "reg_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
        "scrap_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报废日期"),
    },
    name="ext_vehicle",
    strict=True,
    unique=list(KEY) or None,
)
