"""Door schema of standard medical_inst_settle (医药机构月度结算); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "medical_inst_settle"
KEY = ("inst_settle_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "inst_settle_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="机构结算编号"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="定点医药机构编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "claim_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="申报月份"),
        "declared": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="申报金额"),
        "refused": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="拒付金额"),
        "reserved": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预留金额"),
        "approved": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="审核通过金额"),
        "paid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="拨付金额"),
        "paid_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="拨付日期"),
        "prepaid": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="预付周转金"),
        "year_cap": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="年度总额控制指标"),
        "accept_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="受理日期"),
        "year_end_settle": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="年终清算金额"),
    },
    name="medical_inst_settle",
    strict=True,
    unique=list(KEY) or None,
)
