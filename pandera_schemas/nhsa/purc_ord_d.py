"""Door schema of nhsa purc_ord_d (采购订单明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "purc_ord_d"
KEY = ("purc_ord_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "purc_ord_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="采购订单明细ID"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "hilist_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "splr_name": pa.Column(pl.String, checks=[c.length(256)], title="供应商名称"),
        "ord_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="下单日期"),
        "acpt_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="验收日期"),
        "pay_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="付款日期"),
        "purc_cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="采购数量"),
        "purc_pric": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="采购单价"),
        "plat_flag": pa.Column(pl.String, checks=[c.length(8)], title="平台采购标志"),
        "vbp_flag": pa.Column(pl.String, checks=[c.length(8)], title="集采中选标志"),
        "vbp_agrt_cnt": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="集采约定采购量"),
    },
    name="purc_ord_d",
    strict=True,
    unique=list(KEY) or None,
)
