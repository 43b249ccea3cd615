"""Door schema of standard unit_enrolment (单位参保信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "unit_enrolment"
KEY = ("unit_id", "fund_code", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="单位参保状态"),
        "start_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="参保开始日期"),
        "end_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="参保终止日期"),
        "unit_rate": pa.Column(pl.String, checks=[c.required(), c.decimal(9, 6)], title="单位缴费比例"),
        "person_rate": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="个人缴费比例"),
        "float_band": pa.Column(pl.String, checks=[c.length(32)], title="工伤费率浮动档次"),
    },
    name="unit_enrolment",
    strict=True,
    unique=list(KEY) or None,
)
