"""Door schema of standard medical_settlement (医疗费用结算); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_settlement"
KEY = ("settle_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "settle_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="结算编号"),
        "visit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="就诊编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "settled_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="结算时间"),
        "total": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="医疗费总额"),
        "full_self_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="全自费金额"),
        "over_cap": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="超限价自费费用"),
        "in_scope": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="符合政策范围金额"),
        "deductible": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="实际支付起付线"),
        "pooled_pay": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="统筹基金支出"),
        "serious_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="大病保险支出"),
        "civil_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="公务员医疗补助支出"),
        "assist_pay": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="医疗救助基金支出"),
        "account_pay": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人账户支出"),
        "cash_pay": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="现金支付金额"),
        "person_status": pa.Column(pl.String, checks=[c.length(32)], title="人员类别"),
        "special_group": pa.Column(pl.String, checks=[c.length(32)], title="特殊人员身份"),
        "invoice_no": pa.Column(pl.String, checks=[c.length(256)], title="发票号"),
        "manual_flag": pa.Column(pl.String, checks=[c.boolean()], title="手工报销标志"),
        "refund_flag": pa.Column(pl.String, checks=[c.boolean()], title="退费结算标志"),
        "special_disease": pa.Column(pl.String, checks=[c.length(32)], title="门诊慢特病病种"),
    },
    name="medical_settlement",
    strict=True,
    unique=list(KEY) or None,
)
