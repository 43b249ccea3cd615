"""Door schema of standard life_certification (待遇领取资格认证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "life_certification"
KEY = ("cert_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "cert_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="认证编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "cert_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="认证日期"),
        "cert_mode": pa.Column(pl.String, checks=[c.length(32)], title="认证方式"),
        "result": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="结果"),
        "device_id": pa.Column(pl.String, checks=[c.length(256)], title="设备编号"),
        "place_area": pa.Column(pl.String, checks=[c.length(32)], title="认证地区"),
    },
    name="life_certification",
    strict=True,
    unique=list(KEY) or None,
)
