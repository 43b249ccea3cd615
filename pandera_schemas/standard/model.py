"""Door schema of standard model (审计模型); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "model"
KEY = ("model_id", "version", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "model_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="模型编号"),
        "version": pa.Column(pl.String, checks=[c.required(), c.integer()], title="版本号"),
        "check_code": pa.Column(pl.String, checks=[c.length(32)], title="检查编号"),
        "status": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="模型状态"),
        "verified_on": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="验证通过日期"),
        "author_org": pa.Column(pl.String, checks=[c.length(32)], title="编制单位"),
        "method_class": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="方法类别"),
        "stage_kind": pa.Column(pl.String, checks=[c.length(32)], title="应用阶段"),
        "legal_basis": pa.Column(pl.String, checks=[c.length(256)], title="法规依据"),
        "valid_from": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="启用日期"),
        "valid_to": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="停用日期"),
    },
    name="model",
    strict=True,
    unique=list(KEY) or None,
)
