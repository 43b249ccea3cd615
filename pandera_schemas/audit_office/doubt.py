"""Door schema of audit_office 疑点台账 (疑点台账); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "疑点台账"
KEY = ("疑点编号",)
SCHEMA = pa.DataFrameSchema(
    {
        "疑点编号": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="疑点编号"),
        "运行编号": pa.Column(pl.String, checks=[c.length(64)], title="运行编号"),
        "模型编号": pa.Column(pl.String, checks=[c.length(64)], title="模型编号"),
        "检查编号": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="检查编号"),
        "基金": pa.Column(pl.String, checks=[c.length(32)], title="基金"),
        "疑点所属年月": pa.Column(pl.String, checks=[c.required(), c.month()], title="疑点所属年月"),
        "当事人身份号码": pa.Column(pl.String, checks=[c.citizen_id()], title="当事人身份号码"),
        "单位编号": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "疑点金额": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="疑点金额"),
        "风险分": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="风险分"),
        "疑点状态": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="疑点状态"),
        "产生日期": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="产生日期"),
        "办结日期": pa.Column(pl.String, checks=[c.date("%Y/%m/%d")], title="办结日期"),
    },
    name="疑点台账",
    strict=True,
    unique=list(KEY) or None,
)
