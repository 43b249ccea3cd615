"""Door schema of standard childcare_attendance (在托婴幼儿); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "childcare_attendance"
KEY = ("inst_code", "person_key", "att_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "att_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="在托月份"),
        "days": pa.Column(pl.String, checks=[c.required(), c.integer()], title="出勤天数"),
        "birth_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="出生日期"),
        "fee_paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="实收保育费"),
    },
    name="childcare_attendance",
    strict=True,
    unique=list(KEY) or None,
)
