"""Door schema of standard child_welfare (孤儿与事实无人抚养儿童); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "child_welfare"
KEY = ("child_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "child_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="儿童编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "category": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="儿童类别"),
        "father_key": pa.Column(pl.String, checks=[c.pseudonym()], title="父亲身份键"),
        "mother_key": pa.Column(pl.String, checks=[c.pseudonym()], title="母亲身份键"),
        "father_status": pa.Column(pl.String, checks=[c.length(32)], title="父亲状况"),
        "mother_status": pa.Column(pl.String, checks=[c.length(32)], title="母亲状况"),
        "inst_code": pa.Column(pl.String, checks=[c.length(32)], title="养育机构编码"),
        "guardian_key": pa.Column(pl.String, checks=[c.pseudonym()], title="监护人身份键"),
        "from_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="起始日期"),
        "to_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "standard": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="基本生活费标准"),
    },
    name="child_welfare",
    strict=True,
    unique=list(KEY) or None,
)
