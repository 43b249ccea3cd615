"""Door schema of nhsa phac_sel_d (药店购药明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "phac_sel_d"
KEY = ("sel_detl_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "sel_detl_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="购药明细ID"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点药店编号"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "sel_time": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="销售时间"),
        "hilist_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "prod_name": pa.Column(pl.String, checks=[c.length(256)], title="商品名称"),
        "pric": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单价"),
        "cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "sel_amt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="销售金额"),
        "acct_payamt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="个人账户支出"),
        "hifp_payamt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="统筹基金支出"),
        "rx_no": pa.Column(pl.String, checks=[c.length(64)], title="处方编号"),
        "rx_dr_codg": pa.Column(pl.String, checks=[c.length(64)], title="处方医师代码"),
        "term_no": pa.Column(pl.String, checks=[c.length(256)], title="终端编号"),
        "opter_no": pa.Column(pl.String, checks=[c.length(256)], title="经办人"),
        "drug_trac_codg": pa.Column(pl.String, checks=[c.length(256)], title="药品追溯码"),
    },
    name="phac_sel_d",
    strict=True,
    unique=list(KEY) or None,
)
