"""Door schema of standard inspector (监督检查证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "inspector"
KEY = ("person_key", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="所在单位"),
        "issued_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="发证日期"),
        "annual_check_year": pa.Column(pl.String, checks=[c.integer()], title="最近年检年度"),
        "valid_to": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="有效期至"),
    },
    name="inspector",
    strict=True,
    unique=list(KEY) or None,
)
