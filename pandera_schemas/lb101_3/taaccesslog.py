"""Door schema of lb101_3 TAACCESSLOG (操作日志); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TAACCESSLOG"
KEY = ("LOGID",)
SCHEMA = pa.DataFrameSchema(
    {
        "LOGID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="日志编号"),
        "USERID": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "ACTIONTYPE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="操作类型"),
        "OBJECTTABLE": pa.Column(pl.String, checks=[c.length(256)], title="操作对象表"),
        "OBJECTID": pa.Column(pl.String, checks=[c.length(256)], title="操作对象编号"),
        "AAZ002": pa.Column(pl.String, checks=[c.length(64)], title="业务日志ID"),
        "ACCESSTIME": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="操作时间"),
        "ACCESSIP": pa.Column(pl.String, checks=[c.length(256)], title="终端地址"),
        "TERMINALID": pa.Column(pl.String, checks=[c.length(256)], title="终端名称"),
        "ROWSTOUCHED": pa.Column(pl.String, checks=[c.integer()], title="涉及行数"),
        "ACCESSRESULT": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="操作结果"),
        "ISBUSINESS": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="业务操作标志"),
    },
    name="TAACCESSLOG",
    strict=True,
    unique=list(KEY) or None,
)
