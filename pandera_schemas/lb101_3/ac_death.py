"""Door schema of lb101_3 AC_DEATH (丧葬抚恤待遇); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_DEATH"
KEY = ("AAZ170",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ170": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="待遇核定事件ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="死亡人员公民身份号码"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "YAA003": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇类别"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "AAE138": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="死亡时间"),
        "AAE127": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="申请日期"),
        "AAE136": pa.Column(pl.String, checks=[c.citizen_id()], title="领取人证件号码"),
        "AAE144": pa.Column(pl.String, checks=[c.length(32)], title="供养关系"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "AAC051": pa.Column(pl.String, checks=[c.length(256)], title="火化证号"),
    },
    name="AC_DEATH",
    strict=True,
    unique=list(KEY) or None,
)
