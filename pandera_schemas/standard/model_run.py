"""Door schema of standard model_run (模型运行); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "model_run"
KEY = ("run_id", "source_system")
SCHEMA = pa.DataFrameSchema(
    {
        "area_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="统筹区编码"),
        "agency_code": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="经办机构"),
        "source_system": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="来源系统"),
        "snapshot_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="所用数据批次"),
        "row_key": pa.Column(pl.String, checks=[c.required(), c.length(200)], title="来源行"),
        "run_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="运行编号"),
        "model_id": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="模型编号"),
        "version": pa.Column(pl.String, checks=[c.required(), c.integer()], title="版本号"),
        "run_at": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y-%m-%d %H:%M:%S")], title="运行时间"),
        "rows_in": pa.Column(pl.String, checks=[c.required(), c.integer()], title="输入行数"),
        "doubts_out": pa.Column(pl.String, checks=[c.required(), c.integer()], title="产生疑点数"),
        "amount_out": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="疑点金额"),
        "result": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="运行结果"),
        "seconds": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="运行耗时"),
    },
    name="model_run",
    strict=True,
    unique=list(KEY) or None,
)
