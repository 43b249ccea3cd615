"""Door schema of external JDC (机动车登记); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JDC"
KEY = ("CLSBDH",)
SCHEMA = pa.DataFrameSchema(
    {
        "CLSBDH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="车辆识别代号"),
        "SYRSFHM": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="所有人身份号码"),
        "HPHM": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="号牌号码"),
        "CLLX": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="车辆类型"),
        "GZJG": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="购置价格"),
        "CCDJRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y-%m-%d")], title="初次登记日期"),
        "BFRQ": pa.Column(pl.String, checks=[c.date("%Y-%m-%d")], title="报废日期"),
    },
    name="JDC",
    strict=True,
    unique=list(KEY) or None,
)
