"""Door schema of nhsa fee_list_d (费用明细信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fee_list_d"
KEY = ("feedetl_sn",)
SCHEMA = pa.DataFrameSchema(
    {
        "feedetl_sn": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="费用明细流水号"),
        "mdtrt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "fee_ocur_time": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="费用发生时间"),
        "hilist_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="医保目录编码"),
        "medins_list_codg": pa.Column(pl.String, checks=[c.length(32)], title="医药机构目录编码"),
        "medins_list_name": pa.Column(pl.String, checks=[c.length(256)], title="医药机构目录名称"),
        "pric": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单价"),
        "cnt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数量"),
        "det_item_fee_sumamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="明细项目费用总额"),
        "fulamt_ownpay_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="全自费金额"),
        "overlmt_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="超限价金额"),
        "inscp_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="符合政策范围金额"),
        "bilg_dr_codg": pa.Column(pl.String, checks=[c.length(64)], title="开单医师代码"),
        "acord_dept_codg": pa.Column(pl.String, checks=[c.length(32)], title="受单科室编码"),
        "drug_trac_codg": pa.Column(pl.String, checks=[c.length(256)], title="药品追溯码"),
        "prd_days": pa.Column(pl.String, checks=[c.integer()], title="周期天数"),
        "setl_ym": pa.Column(pl.String, checks=[c.required(), c.month()], title="结算年月"),
        "rslt_time": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="检查检验结果时间"),
    },
    name="fee_list_d",
    strict=True,
    unique=list(KEY) or None,
)
