"""Door schema of standard ext_cadre_relative (公职人员、村干部及近亲属备案); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_cadre_relative"
KEY = ("relation_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "relation_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="备案编号"),
        "official_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="公职人员身份键"),
        "official_post": pa.Column(pl.String, checks=[c.length(256)], title="职务"),
        "unit_name": pa.Column(pl.String, checks=[c.length(256)], title="单位名称"),
        "relative_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="近亲属身份键"),
        "relation": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="亲属关系"),
        "filed": pa.Column(pl.String, checks=[c.boolean()], title="已备案"),
    },
    name="ext_cadre_relative",
    strict=True,
    unique=list(KEY) or None,
)
