"""Door schema of standard pharmacy_sale (定点药店购药明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "pharmacy_sale"
KEY = ("sale_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "sale_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="购药明细编号"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点药店编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "sold_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="销售时间"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "item_name": pa.Column(pl.String, checks=[c.length(256)], title="商品名称"),
        "price": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单价"),
        "qty": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "account_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人账户支出"),
        "pooled_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="统筹基金支出"),
        "prescription_id": pa.Column(pl.String, checks=[c.length(64)], title="处方编号"),
        "prescriber_id": pa.Column(pl.String, checks=[c.length(64)], title="处方医师代码"),
        "terminal_id": pa.Column(pl.String, checks=[c.length(256)], title="终端编号"),
        "operator_id": pa.Column(pl.String, checks=[c.length(256)], title="经办人"),
        "trace_code": pa.Column(pl.String, checks=[c.length(256)], title="药品追溯码"),
    },
    name="pharmacy_sale",
    strict=True,
    unique=list(KEY) or None,
)
