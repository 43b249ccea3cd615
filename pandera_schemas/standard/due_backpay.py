"""Door schema of standard due_backpay (补缴申请); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "due_backpay"
KEY = ("backpay_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "backpay_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补缴申请编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "from_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="补缴起始年月"),
        "to_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="补缴终止年月"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补缴金额"),
        "legal_doc_no": pa.Column(pl.String, checks=[c.length(256)], title="法律文书号"),
        "legal_doc_type": pa.Column(pl.String, checks=[c.length(32)], title="法律文书种类"),
        "approved_by": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "approved_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="审批时间"),
    },
    name="due_backpay",
    strict=True,
    unique=list(KEY) or None,
)
