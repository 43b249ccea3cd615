"""Door schema of standard payment_flow_def (待遇支付流程定义); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "payment_flow_def"
KEY = ("flow_id", "stage", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "flow_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="流程编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "stage": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理环节"),
        "sequence_no": pa.Column(pl.String, checks=[c.required(), c.integer()], title="环节顺序号"),
        "role_stage": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="岗位环节"),
        "min_actors": pa.Column(pl.String, checks=[c.required(), c.integer()], title="最少经办人数"),
        "max_days": pa.Column(pl.String, checks=[c.integer()], title="最长办理工作日"),
    },
    name="payment_flow_def",
    strict=True,
    unique=list(KEY) or None,
)
