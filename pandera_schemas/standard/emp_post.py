"""Door schema of standard emp_post (公益性岗位); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "emp_post"
KEY = ("post_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "post_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="岗位安置编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "start_month": pa.Column(pl.String, checks=[c.required(), c.month()], title="安置开始年月"),
        "end_month": pa.Column(pl.String, checks=[c.month()], title="安置终止年月"),
        "subsidy_month": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="月补贴标准"),
        "group_code": pa.Column(pl.String, checks=[c.length(32)], title="人员类别"),
        "retire_within5": pa.Column(pl.String, checks=[c.boolean()], title="距法定退休年龄不足五年"),
    },
    name="emp_post",
    strict=True,
    unique=list(KEY) or None,
)
