"""Door schema of standard ext_death (死亡人员（公安、卫健、民政）); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_death"
KEY = ("person_key", "source_dept", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "death_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="死亡日期"),
        "source_dept": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="来源部门"),
        "registered_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="登记日期"),
        "certificate_no": pa.Column(pl.String, checks=[c.length(256)], title="证明编号"),
    },
    name="ext_death",
    strict=True,
    unique=list(KEY) or None,
)
