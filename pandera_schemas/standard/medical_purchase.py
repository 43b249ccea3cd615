"""Door schema of standard medical_purchase (药品耗材采购与货款); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_purchase"
KEY = ("order_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "order_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="采购订单明细编号"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "supplier": pa.Column(pl.String, checks=[c.length(256)], title="供应商"),
        "order_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="下单日期"),
        "accept_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="验收日期"),
        "pay_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="付款日期"),
        "qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="采购数量"),
        "price": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="采购单价"),
        "on_platform": pa.Column(pl.String, checks=[c.boolean()], title="省级平台采购标志"),
        "vbp_flag": pa.Column(pl.String, checks=[c.boolean()], title="集采中选标志"),
        "vbp_agreed_qty": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="集采约定采购量"),
    },
    name="medical_purchase",
    strict=True,
    unique=list(KEY) or None,
)
