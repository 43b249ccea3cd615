"""Door schema of standard work_history (工作经历与特殊工种); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "work_history"
KEY = ("history_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "history_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="工作经历编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "from_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="起始年月"),
        "to_month": pa.Column(pl.String, checks=[c.month()], title="终止年月"),
        "special_trade": pa.Column(pl.String, checks=[c.length(32)], title="特殊工种"),
        "deemed_flag": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="视同缴费标志"),
        "archive_ref": pa.Column(pl.String, checks=[c.length(256)], title="档案号"),
    },
    name="work_history",
    strict=True,
    unique=list(KEY) or None,
)
