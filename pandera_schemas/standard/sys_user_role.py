"""Door schema of standard sys_user_role (用户岗位权限); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "sys_user_role"
KEY = ("user_id", "role_code", "granted_on", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "user_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="用户编号"),
        "role_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="岗位编码"),
        "role_stage": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="岗位环节"),
        "granted_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="授权日期"),
        "revoked_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="收回日期"),
        "granted_by": pa.Column(pl.String, checks=[c.length(256)], title="授权人"),
    },
    name="sys_user_role",
    strict=True,
    unique=list(KEY) or None,
)
