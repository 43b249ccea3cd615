"""Door schema of standard childcare_inst (普惠托育机构); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "childcare_inst"
KEY = ("inst_code", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "inst_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="机构编码"),
        "inst_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="机构名称"),
        "uscc": pa.Column(pl.String, checks=[c.credit_code()], title="统一社会信用代码"),
        "filed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="备案日期"),
        "places": pa.Column(pl.String, checks=[c.integer()], title="托位数"),
        "inclusive_flag": pa.Column(pl.String, checks=[c.boolean()], title="是否普惠"),
        "fee_month": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="月保育费"),
        "area_sqm": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="建筑面积"),
        "staff_count": pa.Column(pl.String, checks=[c.integer()], title="职工人数"),
        "closed_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="停办日期"),
    },
    name="childcare_inst",
    strict=True,
    unique=list(KEY) or None,
)
