"""Door schema of standard ext_fiscal_payroll (财政统发工资); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_fiscal_payroll"
KEY = ("person_key", "pay_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "pay_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="发放月份"),
        "post_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="人员类别"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="发放金额"),
        "unit_name": pa.Column(pl.String, checks=[c.length(256)], title="单位名称"),
    },
    name="ext_fiscal_payroll",
    strict=True,
    unique=list(KEY) or None,
)
