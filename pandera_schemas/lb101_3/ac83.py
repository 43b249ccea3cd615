"""Door schema of lb101_3 AC83 (待遇支付明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "AC83"
KEY = ("AAZ220",)
SCHEMA = pa.DataFrameSchema(
    {
        "AAZ220": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="应付明细ID"),
        "AAZ257": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="享受定期待遇人员ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAE140": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="险种类型"),
        "AAA036": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "AAE002": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "AAA078": pa.Column(pl.String, checks=[c.length(32)], title="补扣发标志"),
        "AAA085": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="定期待遇标志"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "AAE009": pa.Column(pl.String, checks=[c.length(256)], title="银行户名"),
        "AAE117": pa.Column(pl.String, checks=[c.length(32)], title="支付标志"),
    },
    name="AC83",
    strict=True,
    unique=list(KEY) or None,
)
