"""Door schema of lb101_3 NJZC (年金投资组合资产); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "NJZC"
KEY = ("NJZHDM", "NJZCLB", "NJGZRQ")
SCHEMA = pa.DataFrameSchema(
    {
        "NJZHDM": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="投资组合编号"),
        "NJJHBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "NJZCLB": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="资产类别"),
        "NJGZRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="估值日"),
        "NJSZ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="市值"),
        "NJCB": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="成本"),
        "NJZHJZ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="组合净值"),
        "NJDWJZ": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="单位净值"),
        "NJJYDS": pa.Column(pl.String, checks=[c.length(256)], title="交易对手"),
        "NJGLF": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="计提管理费"),
    },
    name="NJZC",
    strict=True,
    unique=list(KEY) or None,
)
