"""Door schema of standard biz_stage (业务环节办理记录); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "biz_stage"
KEY = ("case_id", "stage", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="报送编号"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "case_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务编号"),
        "stage": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理环节"),
        "operator_id": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="经办人"),
        "done_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="办理时间"),
        "result": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理结果"),
        "terminal_ip": pa.Column(pl.String, checks=[c.length(256)], title="终端地址"),
        "terminal_id": pa.Column(pl.String, checks=[c.length(256)], title="终端名称"),
        "required_level": pa.Column(pl.String, checks=[c.integer()], title="复核总级次"),
        "done_level": pa.Column(pl.String, checks=[c.integer()], title="当前级次"),
    },
    name="biz_stage",
    strict=True,
    unique=list(KEY) or None,
)
