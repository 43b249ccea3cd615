"""Door schema of housing ljxqgz (老旧小区改造内容); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "ljxqgz"
KEY = ("gznrbh",)
SCHEMA = pa.DataFrameSchema(
    {
        "gznrbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="改造内容编号"),
        "xmbh": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="项目编号"),
        "xqbh": pa.Column(pl.String, checks=[c.length(64)], title="小区编号"),
        "xqmc": pa.Column(pl.String, checks=[c.required(), c.length(256)], title="小区名称"),
        "jcnf": pa.Column(pl.String, checks=[c.integer()], title="建成年份"),
        "gznr": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="改造内容"),
        "hjhs": pa.Column(pl.String, checks=[c.integer()], title="惠及户数"),
        "jhgcl": pa.Column(pl.String, checks=[c.required(), c.decimal(18, 6)], title="计划工程量"),
        "ysgcl": pa.Column(pl.String, checks=[c.decimal(18, 6)], title="验收工程量"),
        "zhdj": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="综合单价"),
        "je": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="金额"),
        "zjly": pa.Column(pl.String, checks=[c.length(32)], title="资金来源"),
        "ysrq": pa.Column(pl.String, checks=[c.date("%Y%m%d")], title="验收日期"),
        "sbwgbz": pa.Column(pl.String, checks=[c.required(), c.length(8)], title="上报完工标志"),
    },
    name="ljxqgz",
    strict=True,
    unique=list(KEY) or None,
)
