"""Door schema of standard disability_cert (残疾人证); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "disability_cert"
KEY = ("cert_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "category": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="残疾类别"),
        "level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="残疾等级"),
        "issue_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="发证日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="有效期至"),
        "cancel_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="注销日期"),
        "appraisal_hospital": pa.Column(pl.String, checks=[c.length(32)], title="评定医院"),
        "physician_id": pa.Column(pl.String, checks=[c.length(64)], title="评定医师"),
        "cert_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="残疾人证号（去标识）"),
    },
    name="disability_cert",
    strict=True,
    unique=list(KEY) or None,
)
