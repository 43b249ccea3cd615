"""Door schema of standard fiscal_subsidy (财政补助资金); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "fiscal_subsidy"
KEY = ("subsidy_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "subsidy_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="补助编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "year": pa.Column(pl.String, checks=[c.required(), c.integer()], title="年度"),
        "source_level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资金来源级次"),
        "doc_no": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="资金文号"),
        "doc_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="文件日期"),
        "due_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="应补助金额"),
        "received_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="收到日期"),
        "allocated_amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="分配下达金额"),
        "allocated_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="分配下达日期"),
        "paid_amount": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="拨付金额"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="拨付日期"),
        "headcount_claimed": pa.Column(pl.String, checks=[c.integer()], title="申报人数"),
        "unit_standard": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="人均补助标准"),
        "purpose": pa.Column(pl.String, checks=[c.length(32)], title="资金用途"),
        "from_unit": pa.Column(pl.String, checks=[c.length(256)], title="拨款单位"),
        "to_unit": pa.Column(pl.String, checks=[c.length(256)], title="收款单位"),
    },
    name="fiscal_subsidy",
    strict=True,
    unique=list(KEY) or None,
)
