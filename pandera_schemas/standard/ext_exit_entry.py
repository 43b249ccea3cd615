"""Door schema of standard ext_exit_entry (出入境); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ext_exit_entry"
KEY = ("movement_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "movement_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="出入境编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "exit_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="出境日期"),
        "entry_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="入境日期"),
        "settled_abroad": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="境外定居"),
    },
    name="ext_exit_entry",
    strict=True,
    unique=list(KEY) or None,
)
