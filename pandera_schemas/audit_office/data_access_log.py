"""Door schema of audit_office 数据访问日志 (数据访问日志); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "数据访问日志"
KEY = ("访问编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "访问编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="访问编号"),
        "用户编号": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "所在单位": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="所在单位"),
        "数据表": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="数据表"),
        "访问目的": pa.Column(pl.String, checks=[c.length(256)], title="访问目的"),
        "项目编号": pa.Column(pl.String, checks=[c.length(64)], title="项目编号"),
        "读取行数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="读取行数"),
        "可识别列数": pa.Column(pl.String, checks=[c.required(), c.integer()], title="可识别列数"),
        "访问时间": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y/%m/%d %H:%M:%S")], title="访问时间"),
        "审批编号": pa.Column(pl.String, checks=[c.length(256)], title="审批编号"),
        "导出标志": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="导出标志"),
    },
    name="数据访问日志",
    strict=True,
    unique=list(KEY) or None,
)
