"""Door schema of standard ref_diagnosis (诊断与手术编码); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ref_diagnosis"
KEY = ("dx_code", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "dx_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="诊断或手术编码"),
        "dx_name": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="诊断或手术名称"),
        "dx_kind": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="编码种类"),
        "sex_limit": pa.Column(pl.String, checks=[c.length(32)], title="限定性别"),
        "injury_flag": pa.Column(pl.String, checks=[c.boolean()], title="外伤"),
        "childbirth_flag": pa.Column(pl.String, checks=[c.boolean()], title="分娩标志"),
        "cc_level": pa.Column(pl.String, checks=[c.length(32)], title="合并症并发症级别"),
    },
    name="ref_diagnosis",
    strict=True,
    unique=list(KEY) or None,
)
