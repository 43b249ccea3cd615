"""Door schema of standard ext_household_register (户籍人口); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_household_register"
KEY = ("person_key", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "household_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="户号"),
        "relation": pa.Column(pl.String, checks=[c.length(32)], title="与户主关系"),
        "birth_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出生日期"),
        "hukou_area": pa.Column(pl.String, checks=[c.required(), c.division()], title="户口所在地"),
        "hukou_type": pa.Column(pl.String, checks=[c.length(32)], title="户口性质"),
        "register_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="登记日期"),
        "cancel_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="户口注销日期"),
    },
    name="ext_household_register",
    strict=True,
    unique=list(KEY) or None,
)
