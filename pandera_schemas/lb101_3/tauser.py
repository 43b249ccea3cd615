"""Door schema of lb101_3 TAUSER (系统用户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "TAUSER"
KEY = ("USERID",)
SCHEMA = pa.DataFrameSchema(
    {
        "USERID": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "USERNAME": pa.Column(pl.String, checks=[c.length(256)], title="用户姓名"),
        "AAC002": pa.Column(pl.String, checks=[c.citizen_id()], title="公民身份号码"),
        "ORGID": pa.Column(pl.String, checks=[c.length(32)], title="所属机构"),
        "ISADMIN": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="系统管理员标志"),
        "USERSTATUS": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账号状态"),
        "CREATEDATE": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="创建日期"),
        "DISABLEDATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="停用日期"),
        "LASTLOGIN": pa.Column(pl.String, checks=[c.timestamp("%Y%m%d%H%M%S")], title="最近登录时间"),
        "LEAVEDATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="离岗日期"),
    },
    name="TAUSER",
    strict=True,
    unique=list(KEY) or None,
)
