"""Door schema of lb101_3 AZ_CASE (经办业务件); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AZ_CASE"
KEY = ("AAZ002",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ002": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="业务日志ID"),
        "AAA121": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="业务类型"),
        "AAE140": pa.Column(pl.String, checks=[c.length(32)], title="险种类型"),
        "AAA036": pa.Column(pl.String, checks=[c.length(32)], title="待遇项目"),
        "AAC002": pa.Column(pl.String, checks=[c.citizen_id()], title="公民身份号码"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAE019": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="金额"),
        "YAZ008": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="受理时间"),
        "YAZ009": pa.Column(pl.String, checks=[c.required(), c.timestamp("%Y%m%d%H%M%S")], title="办结时间"),
        "YAZ010": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理状态"),
        "YAZ011": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="办理渠道"),
        "YAZ012": pa.Column(pl.String, checks=[c.integer()], title="承诺办结工作日"),
        "AAD127": pa.Column(pl.String, checks=[c.integer()], title="附件张数"),
        "AAA792": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="是否已经回退"),
        "AAA794": pa.Column(pl.String, checks=[c.length(256)], title="回退人"),
        "AAA793": pa.Column(pl.String, checks=[c.timestamp("%Y%m%d%H%M%S")], title="回退时间"),
    },
    name="AZ_CASE",
    strict=True,
    unique=list(KEY) or None,
)
