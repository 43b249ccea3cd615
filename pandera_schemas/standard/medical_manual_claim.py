"""Door schema of standard medical_manual_claim (手工（零星）报销票据); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_manual_claim"
KEY = ("claim_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "claim_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报销票据编号"),
        "settle_id": pa.Column(pl.String, checks=[c.length(64)], title="结算编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "invoice_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="票据号码"),
        "invoice_code": pa.Column(pl.String, checks=[c.length(256)], title="票据代码"),
        "issuer_name": pa.Column(pl.String, checks=[c.length(256)], title="开票医疗机构名称"),
        "issuer_inst_code": pa.Column(pl.String, checks=[c.length(32)], title="开票医疗机构编号"),
        "invoice_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开票日期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="票据金额"),
        "inpatient_from": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="入院日期"),
        "inpatient_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="出院日期"),
        "accept_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="受理日期"),
        "paid_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="拨付日期"),
    },
    name="medical_manual_claim",
    strict=True,
    unique=list(KEY) or None,
)
