"""Door schema of lb101_3 AC_SURVIVOR (供养亲属抚恤金支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC_SURVIVOR"
KEY = ("YAZ007",)
SCHEMA = pa.DataFrameSchema(
    {
        "YAZ007": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="抚恤金支付明细ID"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="供养亲属公民身份号码"),
        "YAC004": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="死亡人员公民身份号码"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAE144": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="供养关系"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "YAC005": pa.Column(pl.String, checks=[c.length(8)], title="在校学生标志"),
        "YAC006": pa.Column(pl.String, checks=[c.length(8)], title="丧失劳动能力标志"),
        "YAC007": pa.Column(pl.String, checks=[c.length(8)], title="再婚标志"),
    },
    name="AC_SURVIVOR",
    strict=True,
    unique=list(KEY) or None,
)
