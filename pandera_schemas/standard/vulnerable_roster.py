"""Door schema of standard vulnerable_roster (困难群体身份名册); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "vulnerable_roster"
KEY = ("roster_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "roster_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="名册编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "category": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="困难身份类别"),
        "source_dept": pa.Column(pl.String, checks=[c.length(32)], title="认定部门"),
        "effective_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="身份生效日期"),
        "expire_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="身份失效日期"),
        "sent_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="传送日期"),
        "flagged_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="医保标识日期"),
    },
    name="vulnerable_roster",
    strict=True,
    unique=list(KEY) or None,
)
