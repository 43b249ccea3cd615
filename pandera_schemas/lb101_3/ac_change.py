"""Door schema of lb101_3 AC_CHANGE (人员信息变更明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_CHANGE"
KEY = ("AAZ205",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ205": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="人员信息变更明细ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAE122": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="变更项目"),
        "AAE123": pa.Column(pl.String, checks=[c.length(256)], title="变更前信息"),
        "AAE124": pa.Column(pl.String, checks=[c.length(256)], title="变更后信息"),
        "AAE160": pa.Column(pl.String, checks=[c.length(32)], title="变更原因"),
        "AAE011": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="经办人"),
        "AAE036": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="经办时间"),
        "YAE006": pa.Column(pl.String, checks=[c.length(256)], title="依据文号"),
    },
    name="AC_CHANGE",
    strict=True,
    unique=list(KEY) or None,
)
