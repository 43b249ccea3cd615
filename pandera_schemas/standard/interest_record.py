"""Door schema of standard interest_record (利息收入); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "interest_record"
KEY = ("interest_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "interest_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="利息编号"),
        "bank_account_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="计息账号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "from_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="计息起日"),
        "to_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="计息止日"),
        "balance_days": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="计息积数"),
        "rate_applied": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="执行利率"),
        "interest": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="利息金额"),
        "booked_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="入账日期"),
        "credited_fund": pa.Column(pl.String, checks=[c.length(32)], title="入账基金"),
    },
    name="interest_record",
    strict=True,
    unique=list(KEY) or None,
)
