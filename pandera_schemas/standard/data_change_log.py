"""Door schema of standard data_change_log (后台数据变更); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "data_change_log"
KEY = ("change_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "change_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="变更编号"),
        "table_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="表名"),
        "column_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="字段名"),
        "changed_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="变更时间"),
        "db_user": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="数据库用户"),
        "case_id": pa.Column(pl.String, checks=[c.length(64)], title="业务编号"),
        "ticket_no": pa.Column(pl.String, checks=[c.length(256)], title="审批单号"),
        "approved_by": pa.Column(pl.String, checks=[c.length(256)], title="批准人"),
    },
    name="data_change_log",
    strict=True,
    unique=list(KEY) or None,
)
