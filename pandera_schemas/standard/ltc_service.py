"""Door schema of standard ltc_service (长期护理服务记录); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ltc_service"
KEY = ("service_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "service_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="护理服务编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="护理服务机构"),
        "caregiver_key": pa.Column(pl.String, checks=[c.pseudonym()], title="护理人员身份键"),
        "start_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="服务开始时间"),
        "end_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="服务结束时间"),
        "item_code": pa.Column(pl.String, checks=[c.length(32)], title="护理服务项目"),
        "minutes": pa.Column(pl.String, checks=[c.integer()], title="服务分钟数"),
        "gps_hash": pa.Column(pl.String, checks=[c.length(256)], title="定位摘要"),
        "mode": pa.Column(pl.String, checks=[c.length(32)], title="护理方式"),
    },
    name="ltc_service",
    strict=True,
    unique=list(KEY) or None,
)
