"""Door schema of standard aged_service_order (居家养老服务订单); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "aged_service_order"
KEY = ("order_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "order_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工单编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "provider_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="服务商编码"),
        "item": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="服务项目"),
        "start_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="服务开始时间"),
        "end_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="服务结束时间"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="服务金额"),
        "subsidy": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府补贴"),
        "worker_key": pa.Column(pl.String, checks=[c.pseudonym()], title="服务人员身份键"),
        "gps_hash": pa.Column(pl.String, checks=[c.length(256)], title="定位摘要"),
        "sign_hash": pa.Column(pl.String, checks=[c.length(256)], title="签名摘要"),
    },
    name="aged_service_order",
    strict=True,
    unique=list(KEY) or None,
)
