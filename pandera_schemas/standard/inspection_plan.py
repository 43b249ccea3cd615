"""Door schema of standard inspection_plan (专项检查计划); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "inspection_plan"
KEY = ("plan_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "plan_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="检查计划编号"),
        "org_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="检查单位"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "half": pa.Column(pl.String, checks=[c.required(), c.integer()], title="上下半年"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "target_area": pa.Column(pl.String, checks=[c.required(), c.division()], title="被检查地区"),
        "sent_up_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="上报日期"),
        "approved_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="批准日期"),
        "done_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="检查完成日期"),
        "contractor": pa.Column(pl.String, checks=[c.length(256)], title="受托机构"),
    },
    name="inspection_plan",
    strict=True,
    unique=list(KEY) or None,
)
