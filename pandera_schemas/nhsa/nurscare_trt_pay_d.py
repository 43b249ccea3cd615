"""Door schema of nhsa nurscare_trt_pay_d (护理待遇支付信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "nurscare_trt_pay_d"
KEY = ("trt_pay_id",)
SCHEMA = pa.DataFrameSchema(
    {
        "trt_pay_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="待遇支付ID"),
        "certno": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="证件号码"),
        "nurscare_org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="护理机构编号"),
        "trt_ym": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇年月"),
        "trt_days": pa.Column(pl.String, checks=[c.integer()], title="待遇天数"),
        "trt_payamt": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="支付金额"),
        "disa_lv": pa.Column(pl.String, checks=[c.length(32)], title="失能等级"),
        "nurscare_way": pa.Column(pl.String, checks=[c.length(32)], title="护理方式"),
    },
    name="nurscare_trt_pay_d",
    strict=True,
    unique=list(KEY) or None,
)
