"""Door schema of nhsa manl_reim_bill_d (零星报销票据信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "manl_reim_bill_d"
KEY = ("bill_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "bill_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="票据ID"),
        "setl_id": pa.Column(pl.String, checks=[c.length(64)], title="结算ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "invono": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="票据号码"),
        "invo_codg": pa.Column(pl.String, checks=[c.length(256)], title="票据代码"),
        "bill_medins_name": pa.Column(pl.String, checks=[c.length(256)], title="开票医疗机构名称"),
        "bill_medins_code": pa.Column(pl.String, checks=[c.length(32)], title="开票医疗机构编号"),
        "bill_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开票日期"),
        "bill_amt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="票据金额"),
        "ipt_begndate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="入院日期"),
        "ipt_enddate": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="出院日期"),
        "acp_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="受理日期"),
        "dfr_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="拨付日期"),
        "bankacct": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
    },
    name="manl_reim_bill_d",
    strict=True,
    unique=list(KEY) or None,
)
