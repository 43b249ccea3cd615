"""Door schema of standard ext_birth_cert (出生医学证明); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_birth_cert"
KEY = ("cert_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "cert_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="出生医学证明编号"),
        "child_key": pa.Column(pl.String, checks=[c.pseudonym()], title="子女身份键"),
        "mother_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="母亲身份键"),
        "father_key": pa.Column(pl.String, checks=[c.pseudonym()], title="父亲身份键"),
        "birth_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出生日期"),
        "inst_code": pa.Column(pl.String, checks=[c.length(32)], title="签发机构"),
        "children": pa.Column(pl.String, checks=[c.integer()], title="本次分娩子女数"),
        "issued_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="签发日期"),
    },
    name="ext_birth_cert",
    strict=True,
    unique=list(KEY) or None,
)
