"""Door schema of standard destitute_person (特困供养人员); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "destitute_person"
KEY = ("destitute_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "destitute_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="供养编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "mode": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="供养方式"),
        "inst_code": pa.Column(pl.String, checks=[c.length(32)], title="供养机构编码"),
        "self_care": pa.Column(pl.String, checks=[c.length(32)], title="生活自理能力"),
        "from_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="起始日期"),
        "to_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "care_agreement_no": pa.Column(pl.String, checks=[c.length(256)], title="照料护理协议编号"),
        "caregiver_key": pa.Column(pl.String, checks=[c.pseudonym()], title="照料人身份键"),
        "living_standard": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="基本生活标准"),
        "care_standard": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="照料护理标准"),
    },
    name="destitute_person",
    strict=True,
    unique=list(KEY) or None,
)
