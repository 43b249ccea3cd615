"""Door schema of standard control_test (内控测试); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "control_test"
KEY = ("test_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "test_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="测试编号"),
        "control_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="控制点"),
        "control_class": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="控制类别"),
        "tested_on": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="测试日期"),
        "sample_size": pa.Column(pl.String, checks=[c.required(), c.integer()], title="样本量"),
        "exceptions": pa.Column(pl.String, checks=[c.required(), c.integer()], title="例外数"),
        "conclusion": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="测试结论"),
        "responsible": pa.Column(pl.String, checks=[c.length(256)], title="责任人"),
        "accountability": pa.Column(pl.String, checks=[c.length(32)], title="责任追究"),
    },
    name="control_test",
    strict=True,
    unique=list(KEY) or None,
)
