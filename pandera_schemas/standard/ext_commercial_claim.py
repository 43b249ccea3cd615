"""Door schema of standard ext_commercial_claim (商业保险与大病承办理赔); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_commercial_claim"
KEY = ("claim_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "claim_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="赔案编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "invoice_no": pa.Column(pl.String, checks=[c.length(256)], title="票据号"),
        "visit_id": pa.Column(pl.String, checks=[c.length(64)], title="就诊编号"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "claim_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="报案日期"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="赔付日期"),
        "insurer": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="承办保险公司"),
        "product": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="保险产品"),
        "advance_from_fund": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="基金预付金额"),
    },
    name="ext_commercial_claim",
    strict=True,
    unique=list(KEY) or None,
)
