"""Door schema of standard funeral_service_charge (殡葬服务收费); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "funeral_service_charge"
KEY = ("charge_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "charge_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="收费编号"),
        "deceased_key": pa.Column(pl.String, checks=[c.pseudonym()], title="逝者身份键"),
        "funeral_home": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="殡仪馆编码"),
        "item": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="收费项目"),
        "price": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单价"),
        "qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="收费金额"),
        "guide_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="政府指导价"),
        "waived": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="减免金额"),
        "charge_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="收费日期"),
    },
    name="funeral_service_charge",
    strict=True,
    unique=list(KEY) or None,
)
