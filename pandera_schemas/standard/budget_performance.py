"""Door schema of standard budget_performance (绩效目标与评价); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "budget_performance"
KEY = ("perf_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "perf_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="绩效编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "indicator": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="绩效指标"),
        "target": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="目标值"),
        "actual": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="完成值"),
        "self_score": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="自评得分"),
        "review_score": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="评价得分"),
        "reported_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="填报日期"),
    },
    name="budget_performance",
    strict=True,
    unique=list(KEY) or None,
)
