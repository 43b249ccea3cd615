"""Door schema of standard person_change_log (个人信息变更); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "person_change_log"
KEY = ("change_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "change_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="变更编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "field_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="变更项目"),
        "change_reason": pa.Column(pl.String, checks=[c.length(32)], title="变更原因"),
        "operator_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="经办人"),
        "handled_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="经办时间"),
        "doc_no": pa.Column(pl.String, checks=[c.length(256)], title="依据文号"),
    },
    name="person_change_log",
    strict=True,
    unique=list(KEY) or None,
)
