"""Door schema of standard utility_usage (水电气用量); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "utility_usage"
KEY = ("meter_no", "use_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "meter_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="表计编号"),
        "house_id": pa.Column(pl.String, checks=[c.length(64)], title="房源编号"),
        "inst_code": pa.Column(pl.String, checks=[c.length(32)], title="养老机构编号"),
        "use_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="用量月份"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="用量种类"),
        "qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="用量"),
        "tariff_kind": pa.Column(pl.String, checks=[c.length(32)], title="价格类别"),
        "amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="费用金额"),
    },
    name="utility_usage",
    strict=True,
    unique=list(KEY) or None,
)
