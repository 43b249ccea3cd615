"""Door schema of lb101_3 JC20 (失业保险待遇支付); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "JC20"
KEY = ("AJZ002",)
SCHEMA = pa.DataFrameSchema(
    {
        "AJZ002": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="支付ID"),
        "AJZ001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="申领ID"),
        "AAC001": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="个人编号"),
        "AAA036": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="待遇项目"),
        "AAE002": pa.Column(pl.String, checks=[c.required(), c.month()], title="做账期号"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "AAE019": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="金额"),
        "AAE010": pa.Column(pl.String, checks=[c.length(256)], title="银行账号"),
        "AAE009": pa.Column(pl.String, checks=[c.length(256)], title="银行户名"),
    },
    name="JC20",
    strict=True,
    unique=list(KEY) or None,
)
