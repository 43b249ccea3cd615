"""Door schema of standard emergency_stock (应急物资库存); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emergency_stock"
KEY = ("warehouse_id", "item", "stock_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "warehouse_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="仓库编号"),
        "item": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="物资品名"),
        "stock_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="库存月份"),
        "opening_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期初数量"),
        "in_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="入库数量"),
        "out_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="出库数量"),
        "scrap_qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="报废数量"),
        "closing_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期末数量"),
        "counted_qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="盘点数量"),
        "required_qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="储备标准数量"),
        "expire_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="到期日期"),
        "unit_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="单价"),
    },
    name="emergency_stock",
    strict=True,
    unique=list(KEY) or None,
)
