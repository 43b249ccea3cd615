"""Door schema of lb101_3 NJJF (年金缴费明细); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "NJJF"
KEY = ("NJJFBH",)
SCHEMA = pa.DataFrameSchema(
    {
        "NJJFBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="缴费编号"),
        "NJJHBH": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="年金计划编号"),
        "AAB001": pa.Column(pl.String, checks=[c.length(64)], title="单位编号"),
        "AAC002": pa.Column(pl.String, checks=[c.required(), c.citizen_id()], title="公民身份号码"),
        "AAE003": pa.Column(pl.String, checks=[c.required(), c.month()], title="对应费款所属期"),
        "AAE180": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="缴费基数"),
        "NJDWYJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位应缴"),
        "NJGRYJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人应缴"),
        "NJDWSJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="单位实缴"),
        "NJGRSJ": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 2)], title="个人实缴"),
        "NJDZRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="到账日期"),
        "NJXZBZ": pa.Column(pl.String, checks=[c.length(8)], title="虚账标志"),
        "NJGJRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="归集日期"),
        "NJTGRQ": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="划入托管日期"),
    },
    name="NJJF",
    strict=True,
    unique=list(KEY) or None,
)
