"""Door schema of standard lottery_project (彩票公益金项目); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "lottery_project"
KEY = ("project_id", "year", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "project_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "project_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="项目名称"),
        "use_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="使用方向"),
        "use_unit": pa.Column(pl.String, checks=[c.length(256)], title="使用单位"),
        "allocated": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="安排资金"),
        "spent": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已支出"),
        "balance": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="结余"),
        "alloc_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="资金下达日期"),
        "started_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="开工（启动）日期"),
        "finished_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="完工日期"),
        "sign_shown": pa.Column(pl.String, checks=[c.boolean()], title="是否设置资助标识"),
        "performance_score": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="绩效评价得分"),
    },
    name="lottery_project",
    strict=True,
    unique=list(KEY) or None,
)
