"""Door schema of standard ext_marriage (婚姻登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_marriage"
KEY = ("reg_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "reg_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="登记编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="男方身份键"),
        "spouse_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="女方身份键"),
        "kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="登记种类"),
        "reg_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
    },
    name="ext_marriage",
    strict=True,
    unique=list(KEY) or None,
)
