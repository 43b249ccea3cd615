"""Door schema of standard enrolment (参保关系); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "enrolment"
KEY = ("rel_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "rel_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="人员参保关系编号"),
        "person_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "enrol_status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="人员参保状态"),
        "pay_status": pa.Column(pl.String, checks=[c.length(32)], title="缴费状态"),
        "first_month": pa.Column(pl.String, checks=[c.month()], title="首次参保年月"),
        "enrol_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="参保日期"),
        "end_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "person_category": pa.Column(pl.String, checks=[c.length(32)], title="参保身份"),
        "account_opened_month": pa.Column(pl.String, checks=[c.month()], title="建账年月"),
    },
    name="enrolment",
    strict=True,
    unique=list(KEY) or None,
)
