"""Door schema of nhsa setl_d (结算信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "setl_d"
KEY = ("setl_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "setl_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="结算ID"),
        "mdtrt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊ID"),
        "psn_no": pa.Column(pl.String, checks=[c.length(64)], title="人员编号"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "psn_name": pa.Column(pl.String, checks=[c.length(256)], title="人员姓名"),
        "insutype": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "setl_time": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="结算时间"),
        "medfee_sumamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="医疗费总额"),
        "fulamt_ownpay_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="全自费金额"),
        "overlmt_selfpay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="超限价自费费用"),
        "inscp_scp_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="符合政策范围金额"),
        "act_pay_dedc": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="实际支付起付线"),
        "hifp_payamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="统筹基金支出"),
        "hifmi_payamt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="大病保险支出"),
        "cvlserv_payamt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="公务员医疗补助支出"),
        "maf_payamt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="医疗救助基金支出"),
        "acct_payamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人账户支出"),
        "cash_payamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="现金支付金额"),
        "psn_type": pa.Column(pl.String, checks=[c.length(32)], title="人员类别"),
        "psn_idet_type": pa.Column(pl.String, checks=[c.length(32)], title="人员身份类别"),
        "invono": pa.Column(pl.String, checks=[c.length(256)], title="发票号"),
        "manl_reim_flag": pa.Column(pl.String, checks=[c.length(8)], title="手工报销标志"),
        "refd_setl_flag": pa.Column(pl.String, checks=[c.length(8)], title="退费结算标志"),
        "opsp_dise_code": pa.Column(pl.String, checks=[c.length(32)], title="门诊慢特病病种代码"),
    },
    name="setl_d",
    strict=True,
    unique=list(KEY) or None,
)
