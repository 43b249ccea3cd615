"""Door schema of standard result_share (结果共享); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "result_share"
KEY = ("share_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "share_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="共享编号"),
        "from_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="提供单位"),
        "to_org": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="接收单位"),
        "object_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="共享内容"),
        "object_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="共享对象编号"),
        "secrecy": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="密级"),
        "approved_by": pa.Column(pl.String, checks=[c.length(256)], title="批准人"),
        "shared_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="共享日期"),
        "expires_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="失效日期"),
        "used_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="使用日期"),
    },
    name="result_share",
    strict=True,
    unique=list(KEY) or None,
)
