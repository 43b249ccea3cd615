"""Door schema of standard budget (基金预算与执行); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "budget"
KEY = ("budget_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "budget_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="预算编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "item_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="预算科目编码"),
        "item_name": pa.Column(pl.String, checks=[c.length(256)], title="预算科目名称"),
        "budget_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="年初预算数"),
        "adjusted_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="调整预算数"),
        "actual_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="累计执行数"),
        "approved_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="批复日期"),
        "adjust_approved": pa.Column(pl.String, checks=[c.boolean()], title="调整已批准"),
        "insured_assumed": pa.Column(pl.String, checks=[c.integer()], title="测算参保人数"),
        "compiled_basis": pa.Column(pl.String, checks=[c.length(32)], title="编制依据"),
    },
    name="budget",
    strict=True,
    unique=list(KEY) or None,
)
