"""Door schema of standard fund_stat_report (基金统计报表); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fund_stat_report"
KEY = ("area_code", "fund_code", "stat_period", "indicator", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "stat_period": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="统计期"),
        "indicator": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="指标"),
        "value": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="数值"),
        "group_code": pa.Column(pl.String, checks=[c.length(32)], title="分组"),
        "reported_by": pa.Column(pl.String, checks=[c.length(32)], title="填报单位"),
        "task_target": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="任务数"),
    },
    name="fund_stat_report",
    strict=True,
    unique=list(KEY) or None,
)
