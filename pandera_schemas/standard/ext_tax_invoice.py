"""Door schema of standard ext_tax_invoice (发票与纳税汇总); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_tax_invoice"
KEY = ("uscc", "tax_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "uscc": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="统一社会信用代码"),
        "tax_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="税款所属期"),
        "output_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="销项金额"),
        "input_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="进项金额"),
        "tax_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="实缴税额"),
        "status": pa.Column(pl.String, checks=[c.length(32)], title="纳税人状态"),
    },
    name="ext_tax_invoice",
    strict=True,
    unique=list(KEY) or None,
)
