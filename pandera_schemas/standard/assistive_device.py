"""Door schema of standard assistive_device (辅助器具配置); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "assistive_device"
KEY = ("device_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "device_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="辅助器具配置编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "injury_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工伤认定编号"),
        "device_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="辅助器具"),
        "fitted_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="配置日期"),
        "price": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="配置费用"),
        "cap": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="费用限额"),
        "life_months": pa.Column(pl.String, checks=[c.integer()], title="最低使用月数"),
        "supplier": pa.Column(pl.String, checks=[c.length(256)], title="配置机构"),
    },
    name="assistive_device",
    strict=True,
    unique=list(KEY) or None,
)
