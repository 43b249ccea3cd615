"""Door schema of standard enrolment_detail (参保明细（人员与单位）); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "enrolment_detail"
KEY = ("detail_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "detail_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="参保明细编号"),
        "rel_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="人员参保关系编号"),
        "person_key": pa.Column(pl.String, checks=[c.required(), c.pseudonym()], title="标准身份键"),
        "unit_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "fund_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="基金代码"),
        "start_date": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="开始日期"),
        "end_date": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="终止日期"),
        "pay_status": pa.Column(pl.String, checks=[c.length(32)], title="缴费状态"),
        "employment_form": pa.Column(pl.String, checks=[c.length(32)], title="用工形式"),
        "operator_id": pa.Column(pl.String, checks=[c.length(256)], title="经办人"),
        "handled_at": pa.Column(pl.String, checks=[c.timestamp("%Y-%m-%d %H:%M:%S")], title="经办时间"),
    },
    name="enrolment_detail",
    strict=True,
    unique=list(KEY) or None,
)
