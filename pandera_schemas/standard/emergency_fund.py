"""Door schema of standard emergency_fund (应急专项资金); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emergency_fund"
KEY = ("alloc_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "alloc_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="资金编号"),
        "event_id": pa.Column(pl.String, checks=[c.length(64)], title="灾害事件编号"),
        "source_level": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资金来源级次"),
        "received_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="到账日期"),
        "amount": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="到账金额"),
        "purpose": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="规定用途"),
        "disbursed": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="已拨付金额"),
        "disbursed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="拨付日期"),
        "to_unit": pa.Column(pl.String, checks=[c.length(256)], title="拨付单位"),
        "spent_on": pa.Column(pl.String, checks=[c.length(32)], title="实际用途"),
    },
    name="emergency_fund",
    strict=True,
    unique=list(KEY) or None,
)
