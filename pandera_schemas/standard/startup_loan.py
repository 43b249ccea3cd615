"""Door schema of standard startup_loan (创业担保贷款与贴息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "startup_loan"
KEY = ("loan_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "loan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="贷款编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="贷款金额"),
        "grant_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="放款日期"),
        "due_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="到期日期"),
        "rate": pa.Column(pl.String, checks=[c.required(), c.decimal(9, 6)], title="贷款年利率"),
        "interest_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已付利息"),
        "subsidy_interest": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="财政贴息金额"),
        "purpose": pa.Column(pl.String, checks=[c.length(32)], title="贷款用途"),
        "settled_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结清日期"),
        "compensated": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="代偿金额"),
        "other_loans": pa.Column(pl.String, checks=[c.integer()], title="其他未结清贷款笔数"),
        "bank_code": pa.Column(pl.String, checks=[c.length(32)], title="经办银行"),
    },
    name="startup_loan",
    strict=True,
    unique=list(KEY) or None,
)
