"""Door schema of standard special_disease_cert (门诊慢特病资格); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "special_disease_cert"
KEY = ("cert_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "cert_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="慢特病登记编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "disease_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="门诊慢特病病种"),
        "approved_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="认定日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="有效期止"),
        "physician_id": pa.Column(pl.String, checks=[c.length(64)], title="认定医师代码"),
        "inst_code": pa.Column(pl.String, checks=[c.length(32)], title="认定医疗机构"),
        "basis_visit_id": pa.Column(pl.String, checks=[c.length(64)], title="认定依据就诊编号"),
    },
    name="special_disease_cert",
    strict=True,
    unique=list(KEY) or None,
)
