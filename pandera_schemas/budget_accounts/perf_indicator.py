"""Door schema of budget_accounts PERF_INDICATOR (项目绩效指标); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "PERF_INDICATOR"
KEY = ("PERF_ID",)
SCHEMA = pa.DataFrameSchema(
    {
        "PERF_ID": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="绩效编号"),
        "INSU_FUND_CODE": pa.Column(pl.String, checks=[c.length(32)], title="险种编码"),
        "FISCAL_YEAR": pa.Column(pl.String, checks=[c.required(), c.integer()], title="预算年度"),
        "PRO_CODE": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目代码"),
        "PERF_IND_NAME": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="绩效指标名称"),
        "PERF_IND_VAL": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="目标值"),
        "PERF_REAL_VAL": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="完成值"),
        "SELF_SCORE": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="自评得分"),
        "EVAL_SCORE": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="评价得分"),
        "FILL_DATE": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="填报日期"),
    },
    name="PERF_INDICATOR",
    strict=True,
    unique=list(KEY) or None,
)
