"""Door schema of standard tax_levy (税务征收明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "tax_levy"
KEY = ("levy_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "levy_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="征收编号"),
        "payer_uscc": pa.Column(pl.String, checks=[c.credit_code()], title="缴费单位信用代码"),
        "person_key": pa.Column(pl.String, checks=[c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "due_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="费款所属期"),
        "declared_base": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="申报缴费基数"),
        "declared": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="应缴费额"),
        "levied": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="实缴费额"),
        "arrived_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="入库日期"),
        "tax_ticket_no": pa.Column(pl.String, checks=[c.length(256)], title="电子缴款凭证号"),
        "refund": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="退费金额"),
        "refund_reason": pa.Column(pl.String, checks=[c.length(32)], title="退费原因"),
        "waived": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="减免"),
        "deferred": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缓缴"),
        "late_fee": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="滞纳金"),
        "late_fee_waived": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="减免滞纳金"),
        "declared_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="申报日期"),
    },
    name="tax_levy",
    strict=True,
    unique=list(KEY) or None,
)
