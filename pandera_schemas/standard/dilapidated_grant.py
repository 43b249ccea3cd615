"""Door schema of standard dilapidated_grant (农村危房改造补助); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "dilapidated_grant"
KEY = ("grant_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "grant_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助编号"),
        "head_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="户主身份键"),
        "category": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="对象类别"),
        "danger_grade": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="房屋危险等级"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="补助金额"),
        "approve_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="审批日期"),
        "finish_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="竣工日期"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="发放日期"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
    },
    name="dilapidated_grant",
    strict=True,
    unique=list(KEY) or None,
)
