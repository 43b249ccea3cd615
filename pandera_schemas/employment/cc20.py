"""Door schema of employment CC20 (培训班期); made by `auditlake generate`, do not edit."""

from __future__ import annotations

import pandera.polars as pa
import polars as pl

from pandera_schemas import checks as c

TABLE = "CC20"
KEY = ("ACC201",)
SCHEMA = pa.DataFrameSchema(
    {
        "ACC201": pa.Column(pl.String, checks=[c.required(), c.length(64)], title="班期编号"),
        "AAB998": pa.Column(pl.String, checks=[c.required(), c.credit_code()], title="培训机构信用代码"),
        "AAE044": pa.Column(pl.String, checks=[c.length(256)], title="培训机构名称"),
        "ACA111": pa.Column(pl.String, checks=[c.required(), c.length(32)], title="职业工种"),
        "AAC015": pa.Column(pl.String, checks=[c.length(32)], title="培训等级"),
        "AAE030": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="开班日期"),
        "AAE031": pa.Column(pl.String, checks=[c.required(), c.date("%Y/%m/%d")], title="结业日期"),
        "ACC202": pa.Column(pl.String, checks=[c.required(), c.integer()], title="计划课时"),
        "ACC203": pa.Column(pl.String, checks=[c.integer()], title="实际课时"),
        "ACC204": pa.Column(pl.String, checks=[c.decimal(18, 2)], title="人均补贴标准"),
        "ACC205": pa.Column(pl.String, checks=[c.required(), c.integer()], title="培训人数"),
        "ACC0Z1": pa.Column(pl.String, checks=[c.length(32)], title="资金来源"),
        "AAE006": pa.Column(pl.String, checks=[c.length(256)], title="培训地点"),
        "ACC206": pa.Column(pl.String, checks=[c.length(256)], title="授课教师证件号码"),
    },
    name="CC20",
    strict=True,
    unique=list(KEY) or None,
)
