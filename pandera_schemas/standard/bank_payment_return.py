"""Door schema of standard bank_payment_return (代发回盘); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "bank_payment_return"
KEY = ("return_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "return_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="回盘编号"),
        "batch_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="批次编号"),
        "payment_id": pa.Column(pl.String, checks=[c.length(64)], title="发放明细编号"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "result": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="处理结果"),
        "fail_reason": pa.Column(pl.String, checks=[c.length(32)], title="失败原因"),
        "returned_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="回盘日期"),
        "repaid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="重发成功日期"),
        "holder_match": pa.Column(pl.String, checks=[c.boolean()], title="户名相符标志"),
    },
    name="bank_payment_return",
    strict=True,
    unique=list(KEY) or None,
)
