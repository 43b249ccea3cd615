"""Door schema of standard sys_user (系统用户); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "sys_user"
KEY = ("user_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "user_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "person_key": pa.Column(pl.String, checks=[c.pseudonym()], title="标准身份键"),
        "org_code": pa.Column(pl.String, checks=[c.length(32)], title="所属机构"),
        "is_admin": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="系统管理员标志"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="账号状态"),
        "created_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="创建日期"),
        "disabled_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="停用日期"),
        "last_login": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="最近登录时间"),
        "left_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="离岗日期"),
    },
    name="sys_user",
    strict=True,
    unique=list(KEY) or None,
)
