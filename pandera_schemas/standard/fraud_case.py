"""Door schema of standard fraud_case (基金要情); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fraud_case"
KEY = ("case_no", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "case_no": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="要情编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="涉案金额"),
        "severe_flag": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="情节严重"),
        "discovered_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="发现日期"),
        "reported_city_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报告市级日期"),
        "copied_province_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="抄报省级日期"),
        "reported_ministry_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报告部级日期"),
        "closed_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结案日期"),
        "closing_report_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="结案报告日期"),
        "first_responsible": pa.Column(pl.String, checks=[c.length(256)], title="第一责任人"),
        "archived": pa.Column(pl.String, checks=[c.required(), c.boolean()], title="已归档"),
        "accountability": pa.Column(pl.String, checks=[c.length(32)], title="问责情况"),
    },
    name="fraud_case",
    strict=True,
    unique=list(KEY) or None,
)
