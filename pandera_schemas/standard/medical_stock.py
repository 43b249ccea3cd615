"""Door schema of standard medical_stock (药品耗材进销存); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_stock"
KEY = ("inst_code", "item_code", "stock_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "stock_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="库存年月"),
        "opening_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期初数量"),
        "purchase_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="购入数量"),
        "purchase_price": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购入单价"),
        "out_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="出库数量"),
        "loss_qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="损耗数量"),
        "closing_qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="期末数量"),
    },
    name="medical_stock",
    strict=True,
    unique=list(KEY) or None,
)
