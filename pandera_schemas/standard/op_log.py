"""Door schema of standard op_log (操作日志); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "op_log"
KEY = ("log_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "log_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="日志编号"),
        "user_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "action": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="操作类型"),
        "object_table": pa.Column(pl.String, checks=[c.length(256)], title="操作对象表"),
        "object_id": pa.Column(pl.String, checks=[c.length(256)], title="操作对象编号"),
        "case_id": pa.Column(pl.String, checks=[c.length(64)], title="业务编号"),
        "done_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="操作时间"),
        "ip": pa.Column(pl.String, checks=[c.length(256)], title="终端地址"),
        "terminal_id": pa.Column(pl.String, checks=[c.length(256)], title="终端名称"),
        "rows_touched": pa.Column(pl.String, checks=[c.integer()], title="涉及行数"),
        "result": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="操作结果"),
        "is_business": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="业务操作标志"),
    },
    name="op_log",
    strict=True,
    unique=list(KEY) or None,
)
