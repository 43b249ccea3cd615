"""Door schema of lb101_3 AB02 (单位参保信息); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AB02"
KEY = ("AAB001", "AAE140")
SCHEMA = pa.DataFrameSchema(
    {
        "AAB001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="单位编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAB051": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="单位参保状态"),
        "AAE030": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="开始日期"),
        "AAE031": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
        "AAA042": pa.Column(pl.String, checks=[c.required(), c.decimal(9, 6)], title="单位缴费比例"),
        "AAA041": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="个人缴费比例"),
        "YAA001": pa.Column(pl.String, checks=[c.length(32)], title="费率浮动档次"),
    },
    name="AB02",
    strict=True,
    unique=list(KEY) or None,
)
