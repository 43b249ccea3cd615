"""Door schema of standard internal_check (内部稽核); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "internal_check"
KEY = ("check_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "check_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="稽核编号"),
        "case_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务编号"),
        "fund_code": pa.Column(pl.String, checks=[c.length(32)], title="基金代码"),
        "biz_type": pa.Column(pl.String, checks=[c.length(32)], title="业务类型"),
        "checked_at": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="稽核日期"),
        "checker_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="稽核人"),
        "result": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="稽核结果"),
        "problem": pa.Column(pl.String, checks=[c.length(256)], title="发现问题"),
        "corrected_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="整改日期"),
    },
    name="internal_check",
    strict=True,
    unique=list(KEY) or None,
)
