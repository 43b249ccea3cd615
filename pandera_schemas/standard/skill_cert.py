"""Door schema of standard skill_cert (技能等级证书); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "skill_cert"
KEY = ("cert_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "cert_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="证书编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "trade": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="职业工种"),
        "level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="技能等级"),
        "issue_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="发证日期"),
        "issuer": pa.Column(pl.String, checks=[c.length(256)], title="评价机构"),
    },
    name="skill_cert",
    strict=True,
    unique=list(KEY) or None,
)
