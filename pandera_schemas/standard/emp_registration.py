"""Door schema of standard emp_registration (就业失业登记与困难认定); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emp_registration"
KEY = ("reg_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "reg_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="登记编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "reg_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="登记种类"),
        "reg_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
        "cancel_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="注销日期"),
        "group_code": pa.Column(pl.String, checks=[c.length(32)], title="困难人员类别"),
        "lost_since": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失业起始日期"),
    },
    name="emp_registration",
    strict=True,
    unique=list(KEY) or None,
)
