"""Door schema of lb101_3 AZ_STAGE (业务环节办理记录); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AZ_STAGE"
KEY = ("AAZ002", "YAZ013")
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ002": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务日志ID"),
        "YAZ013": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理环节"),
        "AAE011": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="经办人"),
        "AAE036": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="经办时间"),
        "AAE016": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="复核标志"),
        "AAA796": pa.Column(pl.String, checks=[c.length(256)], title="主机IP地址"),
        "AAA795": pa.Column(pl.String, checks=[c.length(256)], title="主机名"),
        "AAE416": pa.Column(pl.String, checks=[c.integer()], title="复核总级次"),
        "AAE419": pa.Column(pl.String, checks=[c.integer()], title="当前级次"),
    },
    name="AZ_STAGE",
    strict=True,
    unique=list(KEY) or None,
)
