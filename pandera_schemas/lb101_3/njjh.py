"""Door schema of lb101_3 NJJH (年金计划); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "NJJH"
KEY = ("NJJHBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "NJJHBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "NJJHLX": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="计划类型"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "NJBAH": pa.Column(pl.String, checks=[c.length(256)], title="备案确认号"),
        "NJCLRQ": pa.Column(pl.String, checks=[c.required(), c.date("%Y%m%d")], title="成立日期"),
        "NJZZRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="终止日期"),
        "NJSTR": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="受托人"),
        "NJTGR": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="托管人"),
        "NJZHGLR": pa.Column(pl.String, checks=[c.length(256)], title="账户管理人"),
        "NJTZGLR": pa.Column(pl.String, checks=[c.length(256)], title="投资管理人"),
        "NJGSGZ": pa.Column(pl.String, checks=[c.length(256)], title="权益归属规则"),
        "NJSTFL": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="受托管理费率"),
        "NJTZFL": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="投资管理费率"),
        "NJTGFL": pa.Column(pl.String, checks=[c.decimal(9, 6)], title="托管费率"),
    },
    name="NJJH",
    strict=True,
    unique=list(KEY) or None,
)
