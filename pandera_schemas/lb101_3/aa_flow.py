"""Door schema of lb101_3 AA_FLOW (待遇支付流程定义); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AA_FLOW"
KEY = ("YAA012", "YAZ013")
SCHEMA = pa.DataFrameSchema(
    {
        "YAA012": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="流程编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAA036": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "YAZ013": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理环节"),
        "YAA013": pa.Column(pl.String, checks=[c.required(), c.integer()], title="环节顺序号"),
        "POSITIONTYPE": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="岗位环节"),
        "YAA014": pa.Column(pl.String, checks=[c.required(), c.integer()], title="最少经办人数"),
        "YAA015": pa.Column(pl.String, checks=[c.integer()], title="最长办理工作日"),
    },
    name="AA_FLOW",
    strict=True,
    unique=list(KEY) or None,
)
