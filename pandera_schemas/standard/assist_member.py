"""Door schema of standard assist_member (救助家庭成员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "assist_member"
KEY = ("member_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "member_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="成员编号"),
        "household_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="家庭编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "relation": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="与户主关系"),
        "covered": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="是否保障对象"),
        "income_month": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="核定个人月收入"),
        "disabled_level": pa.Column(pl.String, checks=[c.length(32)], title="残疾等级"),
        "category": pa.Column(pl.String, checks=[c.length(32)], title="分类施保类别"),
        "from_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="起始日期"),
        "to_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
    },
    name="assist_member",
    strict=True,
    unique=list(KEY) or None,
)
