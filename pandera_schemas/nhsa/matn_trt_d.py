"""Door schema of nhsa matn_trt_d (生育待遇信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "matn_trt_d"
KEY = ("matn_trt_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "matn_trt_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="生育待遇ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "psn_name": pa.Column(pl.String, checks=[c.length(256)], title="人员姓名"),
        "emp_no": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "spus_certno": pa.Column(pl.String, checks=[c.citizen_id()], title="配偶证件号码"),
        "birctrl_matn_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="计划生育手术或生育日期"),
        "matn_type": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="生育类别"),
        "fetus_cnt": pa.Column(pl.String, checks=[c.integer()], title="胎儿数"),
        "birth_cert_no": pa.Column(pl.String, checks=[c.length(256)], title="出生医学证明编号"),
        "fpsc_no": pa.Column(pl.String, checks=[c.length(256)], title="计划生育服务证号"),
        "fetts": pa.Column(pl.String, checks=[c.integer()], title="胎次"),
        "matn_alwn_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="生育津贴"),
        "alwn_days": pa.Column(pl.String, checks=[c.integer()], title="津贴天数"),
        "matn_med_amt": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="生育医疗费支付"),
        "fixmedins_code": pa.Column(pl.String, checks=[c.length(32)], title="定点医药机构编号"),
        "appy_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申领日期"),
        "alwn_rcv_obj": pa.Column(pl.String, checks=[c.length(32)], title="津贴支付对象"),
        "bankacct": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
    },
    name="matn_trt_d",
    strict=True,
    unique=list(KEY) or None,
)
