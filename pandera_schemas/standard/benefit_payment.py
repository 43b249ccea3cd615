"""Door schema of standard benefit_payment (待遇支付明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "benefit_payment"
KEY = ("payment_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "payment_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付编号"),
        "payee_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="享受定期待遇人员编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "book_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "benefit_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="待遇所属期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "adjust_flag": pa.Column(pl.String, checks=[c.length(32)], title="补扣发标志"),
        "regular_flag": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="定期待遇标志"),
        "bank_return": pa.Column(pl.String, checks=[c.length(32)], title="支付标志"),
        "paid_at": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="支付日期"),
        "batch_id": pa.Column(pl.String, checks=[c.length(64)], title="批次编号"),
        "case_id": pa.Column(pl.String, checks=[c.length(64)], title="业务编号"),
        "approver_id": pa.Column(pl.String, checks=[c.length(256)], title="审批人"),
        "chief_approval_id": pa.Column(pl.String, checks=[c.length(256)], title="负责人审批"),
    },
    name="benefit_payment",
    strict=True,
    unique=list(KEY) or None,
)
