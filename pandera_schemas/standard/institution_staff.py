"""Door schema of standard institution_staff (机关事业单位编制与工资); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "institution_staff"
KEY = ("staff_id", "wage_month", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "staff_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="编制人员编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "post_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="编制类型"),
        "wage_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="工资月份"),
        "pension_wage": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="养老缴费工资"),
        "total_wage": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="工资总额"),
        "entry_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="进入单位日期"),
        "leave_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="离开单位日期"),
        "transition_kind": pa.Column(pl.String, checks=[c.length(32)], title="老人中人新人"),
    },
    name="institution_staff",
    strict=True,
    unique=list(KEY) or None,
)
