"""Door schema of standard data_access_log (数据访问日志); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "data_access_log"
KEY = ("access_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "access_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="访问编号"),
        "user_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="所在单位"),
        "table_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="数据表"),
        "purpose": pa.Column(pl.String, checks=[c.length(256)], title="访问目的"),
        "project_id": pa.Column(pl.String, checks=[c.length(64)], title="项目编号"),
        "rows_read": pa.Column(pl.String, checks=[c.required(), c.integer()], title="读取行数"),
        "identifying_columns": pa.Column(pl.String, checks=[c.required(), c.integer()], title="可识别列数"),
        "accessed_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="访问时间"),
        "approved_no": pa.Column(pl.String, checks=[c.length(256)], title="审批编号"),
        "exported": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="已导出"),
    },
    name="data_access_log",
    strict=True,
    unique=list(KEY) or None,
)
